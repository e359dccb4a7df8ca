package nezuku.workspace.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and makes JSON. Thread-safe. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An empty array. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** An array of strings. */
  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /** What the text says, or null if it is not JSON. */
  public static @Nullable JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException notJson) {
      return null;
    }
  }

  /** A value as JSON. */
  public static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** A text field, or the empty string. */
  public static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  /** A boolean field, or false. */
  public static boolean flag(JsonNode node, String field) {
    return node.path(field).asBoolean(false);
  }

  /** The node as an object that may be written to; a copy if it is one, else empty. */
  public static ObjectNode copy(JsonNode node) {
    return node instanceof ObjectNode object ? object.deepCopy() : object();
  }
}
