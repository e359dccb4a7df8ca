package nezuku.workspace.act;

import java.util.List;
import java.util.Optional;
import nezuku.workspace.block.Element;
import nezuku.workspace.block.InputType;
import nezuku.workspace.block.Inputs;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the action of a {@code block_actions} payload. */
final class Actions {
  private Actions() {}

  /** The action of a person using this element as the act says. */
  static ObjectNode of(Element element, JsonNode act) {
    JsonNode json = element.json();
    ObjectNode action = Json.object().put("type", Json.text(json, "type"));
    action.put("action_id", element.actionId()).put("block_id", element.blockId());
    for (String part : List.of("text", "value", "style", "placeholder", "url")) {
      if (json.hasNonNull(part)) {
        action.set(part, json.path(part));
      }
    }
    Optional<InputType> input = element.input();
    if (input.isPresent()) {
      InputType type = input.get();
      action.set(type.key(), Inputs.typed(element, type, chosen(act)));
    } else if (Json.text(json, "type").equals("overflow")) {
      String value = chosen(act).asString("");
      action.set("selected_option", element.option(value).orElse(null));
    } else if (act.hasNonNull("value")) {
      action.put("value", Json.text(act, "value"));
    }
    return action;
  }

  /** What the element holds after that, as plain values by block and action. */
  static ObjectNode asValues(Element element, JsonNode act) {
    ObjectNode values = Json.object();
    if (element.input().isPresent()) {
      values.putObject(element.blockId()).set(element.actionId(), chosen(act));
    }
    return values;
  }

  private static JsonNode chosen(JsonNode act) {
    return act.has("selected") ? act.path("selected") : Json.of(Json.text(act, "value"));
  }
}
