package nezuku.workspace.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** An interactive element and the block it stands in. */
public record Element(JsonNode block, JsonNode json) {

  /** All interactive elements of some blocks, in order. */
  public static List<Element> of(JsonNode blocks) {
    List<Element> elements = new ArrayList<>();
    for (JsonNode block : blocks) {
      switch (Json.text(block, "type")) {
        case "section" -> add(elements, block, block.path("accessory"));
        case "input" -> add(elements, block, block.path("element"));
        case "actions", "context_actions" ->
            block.path("elements").forEach(e -> add(elements, block, e));
        default -> {}
      }
    }
    return elements;
  }

  /** The element with this action id; the block id may be empty. */
  public static Optional<Element> find(JsonNode blocks, String blockId, String actionId) {
    return of(blocks).stream()
        .filter(e -> e.actionId().equals(actionId))
        .filter(e -> blockId.isEmpty() || e.blockId().equals(blockId))
        .findFirst();
  }

  /** The block id. */
  public String blockId() {
    return Json.text(block, "block_id");
  }

  /** The action id. */
  public String actionId() {
    return Json.text(json, "action_id");
  }

  /** The input type, if it holds a value. */
  public Optional<InputType> input() {
    return InputType.of(json);
  }

  /** The option with this value, among options and option groups. */
  public Optional<JsonNode> option(String value) {
    List<JsonNode> options = new ArrayList<>();
    json.path("options").forEach(options::add);
    if (json.hasNonNull("initial_option")) {
      options.add(json.path("initial_option"));
    }
    json.path("option_groups").forEach(g -> g.path("options").forEach(options::add));
    return options.stream().filter(o -> Json.text(o, "value").equals(value)).findFirst();
  }

  private static void add(List<Element> elements, JsonNode block, JsonNode element) {
    if (element.isObject() && !Json.text(element, "type").equals("image")) {
      elements.add(new Element(block, element));
    }
  }
}
