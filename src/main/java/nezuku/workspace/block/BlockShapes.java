package nezuku.workspace.block;

import java.util.HashSet;
import java.util.Set;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** What each type of block must have. */
final class BlockShapes {
  private static final Set<String> TAKEN_AS_THEY_ARE =
      Set.of(
          "divider",
          "rich_text",
          "video",
          "file",
          "call",
          "task_card",
          "plan",
          "container",
          "context_actions");

  private BlockShapes() {}

  static void check(JsonNode block, String type, String at, Complaints complaints) {
    switch (type) {
      case "section" -> section(block, at, complaints);
      case "header" -> complaints.text(block, "text", 150, true, at);
      case "context" -> complaints.count(block, "elements", 1, 10, at);
      case "actions" -> actions(block, at, complaints);
      case "input" -> input(block, at, complaints);
      case "image" -> {
        complaints.length(block, "alt_text", 0, 2000, at);
        complaints.lengthIfAny(block, "image_url", 3000, at);
        complaints.textIfAny(block, "title", 2000, true, at);
      }
      case "markdown" -> complaints.length(block, "text", 1, 12_000, at);
      case "table", "data_table" -> table(block, at, complaints);
      case "data_visualization" -> ChartRules.check(block, at, complaints);
      default -> {
        if (!TAKEN_AS_THEY_ARE.contains(type)) {
          complaints.add("unsupported type: " + type, at + "/type");
        }
      }
    }
  }

  private static void section(JsonNode block, String at, Complaints complaints) {
    if (!block.hasNonNull("fields")) {
      complaints.text(block, "text", 3000, false, at);
    } else {
      complaints.textIfAny(block, "text", 3000, false, at);
      complaints.count(block, "fields", 1, 10, at);
      int index = 0;
      for (JsonNode field : block.path("fields")) {
        complaints.length(field, "text", 1, 2000, at + "/fields/" + index++);
      }
    }
    if (block.hasNonNull("accessory")) {
      ElementRules.check(block.path("accessory"), at + "/accessory", complaints);
    }
  }

  private static void actions(JsonNode block, String at, Complaints complaints) {
    complaints.count(block, "elements", 1, 25, at);
    Set<String> ids = new HashSet<>();
    int index = 0;
    for (JsonNode element : block.path("elements")) {
      String pointer = at + "/elements/" + index++;
      String id = Json.text(element, "action_id");
      if (!id.isEmpty() && !ids.add(id)) {
        complaints.add("duplicate action_id: " + id, pointer + "/action_id");
      }
      ElementRules.check(element, pointer, complaints);
    }
  }

  private static void input(JsonNode block, String at, Complaints complaints) {
    complaints.text(block, "label", 2000, true, at);
    complaints.textIfAny(block, "hint", 2000, true, at);
    JsonNode element = block.path("element");
    if (!element.isObject()) {
      complaints.add("missing required field: element", at);
    } else if (element.path("type").asString("").equals("button")) {
      complaints.add("unsupported type: button", at + "/element/type");
    } else {
      ElementRules.check(element, at + "/element", complaints);
    }
  }

  private static void table(JsonNode block, String at, Complaints complaints) {
    boolean plain = Json.text(block, "type").equals("table");
    complaints.count(block, "rows", 1, plain ? 100 : 201, at);
    int index = 0;
    for (JsonNode row : block.path("rows")) {
      if (row.size() > 20) {
        complaints.add("no more than 20 items allowed", at + "/rows/" + index);
      }
      index++;
    }
  }
}
