package nezuku.workspace.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cuts lists into pages that a cursor leads through. */
final class Page {
  private Page() {}

  static <T> ObjectNode of(
      Call call, String field, List<T> all, int standard, Function<T, JsonNode> json) {
    int from = start(call.text("cursor"));
    int to = Math.min(all.size(), from + call.number("limit", standard, 1000));
    ObjectNode answer = Json.object();
    ArrayNode items = answer.putArray(field);
    all.subList(Math.min(from, to), to).forEach(item -> items.add(json.apply(item)));
    boolean more = to < all.size();
    answer.putObject("response_metadata").put("next_cursor", more ? cursor(to) : "");
    return answer;
  }

  static boolean hasMore(ObjectNode page) {
    return !page.path("response_metadata").path("next_cursor").asString("").isEmpty();
  }

  private static String cursor(int from) {
    byte[] text = ("next:" + from).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  private static int start(String cursor) {
    if (cursor.isEmpty()) {
      return 0;
    }
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Integer.parseInt(text.replaceFirst("^next:", ""));
    } catch (IllegalArgumentException e) {
      throw ApiException.of("invalid_cursor");
    }
  }
}
