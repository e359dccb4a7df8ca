package nezuku.workspace.block;

import java.util.HashSet;
import java.util.Set;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** What each type of element must have. */
final class ElementRules {
  private static final Set<String> WITHOUT_OPTIONS =
      Set.of(
          "image",
          "feedback_buttons",
          "icon_button",
          "workflow_button",
          "rich_text_input",
          "multi_external_select");

  private ElementRules() {}

  static void check(JsonNode element, String at, Complaints complaints) {
    String type = Json.text(element, "type");
    complaints.lengthIfAny(element, "action_id", 255, at);
    complaints.textIfAny(element, "placeholder", 150, true, at);
    switch (type) {
      case "button" -> button(element, at, complaints);
      case "overflow" -> options(element, 5, at, complaints);
      case "radio_buttons", "checkboxes" -> options(element, 10, at, complaints);
      case "external_select" -> external(element, at, complaints);
      case "static_select", "multi_static_select" -> select(element, at, complaints);
      default -> {
        if (InputType.of(element).isEmpty() && !WITHOUT_OPTIONS.contains(type)) {
          complaints.add("unsupported type: " + type, at + "/type");
        }
      }
    }
  }

  private static void button(JsonNode button, String at, Complaints complaints) {
    complaints.text(button, "text", 75, true, at);
    complaints.lengthIfAny(button, "value", 2000, at);
    complaints.lengthIfAny(button, "url", 3000, at);
    String style = button.path("style").asString("primary");
    if (!style.equals("primary") && !style.equals("danger")) {
      complaints.add("unsupported style: " + style, at + "/style");
    }
    JsonNode confirm = button.path("confirm");
    if (confirm.isObject()) {
      complaints.textIfAny(confirm, "title", 100, true, at + "/confirm");
      complaints.textIfAny(confirm, "text", 300, false, at + "/confirm");
      complaints.textIfAny(confirm, "confirm", 30, true, at + "/confirm");
      complaints.textIfAny(confirm, "deny", 30, true, at + "/confirm");
    }
  }

  private static void select(JsonNode select, String at, Complaints complaints) {
    if (!select.hasNonNull("option_groups")) {
      options(select, 100, at, complaints);
      return;
    }
    complaints.count(select, "option_groups", 1, 100, at);
    int index = 0;
    for (JsonNode group : select.path("option_groups")) {
      String pointer = at + "/option_groups/" + index++;
      complaints.text(group, "label", 75, true, pointer);
      options(group, 100, pointer, complaints);
    }
  }

  /** Its options come while somebody types; until then there is only what was chosen before. */
  private static void external(JsonNode select, String at, Complaints complaints) {
    JsonNode least = select.path("min_query_length");
    if (!least.isMissingNode() && (!least.isInt() || least.asInt(0) < 0)) {
      complaints.add("must be an integer of 0 or more", at + "/min_query_length");
    }
    if (select.has("options") || select.has("option_groups")) {
      complaints.add("unsupported field: options", at);
    }
    if (select.hasNonNull("initial_option")) {
      option(select.path("initial_option"), at + "/initial_option", complaints);
    }
  }

  /** What is wrong with options that an app suggests; empty if nothing is. */
  static void suggested(JsonNode answer, Complaints complaints) {
    if (!answer.path("options").isEmpty() || !answer.path("option_groups").isEmpty()) {
      select(answer, "", complaints);
    }
  }

  private static void option(JsonNode option, String pointer, Complaints complaints) {
    complaints.text(option, "text", 75, false, pointer);
    complaints.length(option, "value", 1, 150, pointer);
    complaints.textIfAny(option, "description", 75, false, pointer);
  }

  private static void options(JsonNode owner, int most, String at, Complaints complaints) {
    complaints.count(owner, "options", 1, most, at);
    Set<String> values = new HashSet<>();
    int index = 0;
    for (JsonNode option : owner.path("options")) {
      String pointer = at + "/options/" + index++;
      option(option, pointer, complaints);
      if (!values.add(Json.text(option, "value"))) {
        complaints.add("duplicate option value", pointer + "/value");
      }
    }
  }
}
