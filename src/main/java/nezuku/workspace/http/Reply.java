package nezuku.workspace.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A reply, whole. */
public record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  /** JSON. */
  public static Reply json(JsonNode json) {
    return json(200, json);
  }

  /** JSON with a status. */
  public static Reply json(int status, JsonNode json) {
    return of(status, "application/json; charset=utf-8", json.toString());
  }

  /** Plain text with a status. */
  public static Reply text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text);
  }

  /** HTML. */
  public static Reply html(String html) {
    return of(200, "text/html; charset=utf-8", html);
  }

  /** Text of some type. */
  public static Reply of(int status, String type, String text) {
    return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, type, body, more);
  }
}
