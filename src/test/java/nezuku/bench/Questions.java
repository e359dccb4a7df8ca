package nezuku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The questions of the tests, answerable and not. */
record Questions(List<String> japanese, List<String> english) {
  private static final Path FOLDER = Path.of("src/test/resources/nezuku/faq/questions");

  static Questions read() throws IOException {
    return new Questions(read("ja"), read("en"));
  }

  private static List<String> read(String language) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("queries", "queries-near", "queries-far")) {
      try (Stream<String> lines = Files.lines(FOLDER.resolve(language).resolve(file + ".jsonl"))) {
        lines
            .map(line -> JsonMapper.shared().readTree(line).path("query").asString())
            .forEach(texts::add);
      }
    }
    return List.copyOf(texts);
  }

  /** A question for a person, another each time the number is another. */
  String of(int person, int number) {
    List<String> texts = Crowd.isEnglish(person) ? english : japanese;
    return texts.get(number % texts.size());
  }
}
