package nezuku.faq.embedding.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nezuku.faq.embedding.Embedder.Result;
import nezuku.faq.embedding.Failure;
import nezuku.faq.embedding.Failure.Kind;
import nezuku.faq.embedding.Vector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the server says, and believes nothing: {@code {"data": [{"index": 0, "embedding":
 * [0.1, …]}, …]}}.
 */
final class ServerAnswer {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ServerAnswer() {}

  static Result read(byte[] body, int texts) {
    JsonNode data;
    try {
      data = MAPPER.readTree(body).path("data");
    } catch (JacksonException e) {
      return failed(Kind.UNREADABLE, "");
    }
    if (!data.isArray()) {
      return failed(Kind.UNREADABLE, "");
    }
    if (data.size() != texts) {
      return failed(Kind.COUNT, data.size() + " / " + texts);
    }
    return vectors(data);
  }

  private static Result vectors(JsonNode data) {
    Map<Integer, Vector> byIndex = new TreeMap<>();
    for (int i = 0; i < data.size(); i++) {
      JsonNode numbers = data.path(i).path("embedding");
      int index = data.path(i).path("index").asInt(i);
      if (!numbers.isArray() || index < 0 || index >= data.size()) {
        return failed(Kind.UNREADABLE, "");
      }
      Optional<Vector> vector = numbers(numbers).flatMap(Vector::of);
      if (vector.isEmpty()) {
        return failed(Kind.NUMBERS, "");
      }
      byIndex.put(index, vector.get());
    }
    List<Vector> vectors = List.copyOf(byIndex.values());
    if (vectors.size() != data.size()) {
      return failed(Kind.COUNT, vectors.size() + " / " + data.size());
    }
    List<Integer> sizes = vectors.stream().map(Vector::size).distinct().toList();
    return sizes.size() == 1 && sizes.getFirst() <= Vector.MOST_NUMBERS
        ? new Result.Vectors(vectors)
        : failed(Kind.SIZE, String.join(" / ", sizes.stream().map(String::valueOf).toList()));
  }

  private static Optional<float[]> numbers(JsonNode array) {
    float[] numbers = new float[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!array.path(i).isNumber()) {
        return Optional.empty();
      }
      try {
        numbers[i] = (float) array.path(i).doubleValue();
      } catch (JacksonException e) {
        // Larger than any number we could keep.
        return Optional.empty();
      }
    }
    return Optional.of(numbers);
  }

  private static Result failed(Kind kind, String detail) {
    return new Result.Failed(new Failure(kind, detail));
  }
}
