package nezuku.workspace.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A reply, whole. */
public final class Reply {
  private final int status;
  private final String type;
  private final byte[] body;
  private final Map<String, String> headers;

  private Reply(int status, String type, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.headers = headers;
  }

  /** Bytes of some type. */
  public static Reply bytes(String type, byte[] body) {
    return new Reply(200, type, body, Map.of());
  }

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

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, type, body, more);
  }
}
