package nezuku.workspace.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** A request, read whole. */
public final class Request {
  private static final int MOST = 60_000_000;

  private final HttpExchange exchange;
  private final byte[] bytes;

  private Request(HttpExchange exchange, byte[] bytes) {
    this.exchange = exchange;
    this.bytes = bytes;
  }

  static Request read(HttpExchange exchange) throws IOException {
    return new Request(exchange, exchange.getRequestBody().readNBytes(MOST));
  }

  /** The body; not to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  /** The method. */
  public String method() {
    return exchange.getRequestMethod();
  }

  /** The path, decoded. */
  public String path() {
    return exchange.getRequestURI().getPath();
  }

  /** What follows this prefix in the path. */
  public String after(String prefix) {
    return path().substring(Math.min(prefix.length(), path().length()));
  }

  /** A header, or the empty string. */
  public String header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  /** The body as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The body as a JSON object, empty if it is none. */
  public JsonNode json() {
    JsonNode json = bytes.length == 0 ? null : Json.parse(text());
    return json == null ? Json.object() : json;
  }

  /** Whether the body claims to be JSON. */
  public boolean isJson() {
    return header("Content-Type").startsWith("application/json");
  }

  /** The parameters of the query. */
  public Map<String, String> query() {
    return form(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
  }

  /** A parameter of the query, or the empty string. */
  public String query(String name) {
    return query().getOrDefault(name, "");
  }

  /** The parameters of a form. */
  public static Map<String, String> form(String encoded) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
