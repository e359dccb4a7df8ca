package nezuku.workspace.block;

import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Input values, in the shape of a view's {@code state.values}. */
public final class Inputs {
  private Inputs() {}

  /** The same blocks, with ids made up where there are none, as Slack does. */
  public static ArrayNode named(JsonNode blocks) {
    ArrayNode named = Json.array();
    int number = 0;
    for (JsonNode source : blocks) {
      ObjectNode block = Json.copy(source);
      number++;
      if (Json.text(block, "block_id").isEmpty()) {
        block.put("block_id", "b" + number + Integer.toString(block.hashCode() & 0xffff, 36));
      }
      int place = 0;
      for (Element element : Element.of(Json.array().add(block))) {
        place++;
        if (element.actionId().isEmpty() && element.json() instanceof ObjectNode object) {
          object.put("action_id", "a" + number + "_" + place);
        }
      }
      named.add(block);
    }
    return named;
  }

  /** What the inputs hold before anybody touched them. */
  public static ObjectNode initial(JsonNode blocks) {
    ObjectNode values = Json.object();
    for (Element element : Element.of(blocks)) {
      element.input().ifPresent(type -> put(values, element, type, type.initialOf(element.json())));
    }
    return values;
  }

  /** The initial values of a new content, but what was typed before where the input is the same. */
  public static ObjectNode kept(JsonNode view, JsonNode before) {
    ObjectNode values = initial(view.path("blocks"));
    for (Element element : Element.of(view.path("blocks"))) {
      JsonNode old = before.path(element.blockId()).path(element.actionId());
      if (Json.text(old, "type").equals(Json.text(element.json(), "type"))) {
        values.withObjectProperty(element.blockId()).set(element.actionId(), old);
      }
    }
    return values;
  }

  /** The values, with plain ones (texts, lists) by block id and action id put in. */
  public static ObjectNode with(JsonNode blocks, JsonNode values, JsonNode plain) {
    ObjectNode result = Json.copy(values);
    for (Element element : Element.of(blocks)) {
      JsonNode given = plain.path(element.blockId()).path(element.actionId());
      if (!given.isMissingNode()) {
        element.input().ifPresent(type -> put(result, element, type, typed(element, type, given)));
      }
    }
    return result;
  }

  /** A plain value as this element holds it: the option for its value, a list for one of many. */
  public static JsonNode typed(Element element, InputType type, JsonNode plain) {
    if (type.isMany()) {
      ArrayNode many = Json.array();
      for (JsonNode one : plain.isArray() ? plain : Json.array().add(plain)) {
        many.add(type.isOption() ? option(element, one) : one);
      }
      return many;
    }
    if (plain.asString("x").isEmpty()) {
      return Json.object().nullNode();
    }
    if (type == InputType.DATETIMEPICKER) {
      return Json.of(plain.asLong(0));
    }
    if (type.isOption()) {
      return option(element, plain);
    }
    return plain.isValueNode() ? Json.of(plain.asString("")) : plain;
  }

  private static JsonNode option(Element element, JsonNode plain) {
    if (plain.isObject()) {
      return plain;
    }
    String value = plain.asString("");
    return element.option(value).orElseGet(() -> forced(value));
  }

  private static JsonNode forced(String value) {
    ObjectNode option = Json.object();
    option.putObject("text").put("type", "plain_text").put("text", value);
    return option.put("value", value);
  }

  private static void put(ObjectNode values, Element element, InputType type, JsonNode value) {
    ObjectNode state = Json.object().put("type", type.type());
    if (value.isMissingNode() || value.isNull()) {
      state.set(type.key(), type.isMany() ? Json.array() : null);
    } else {
      state.set(type.key(), value);
    }
    values.withObjectProperty(element.blockId()).set(element.actionId(), state);
  }
}
