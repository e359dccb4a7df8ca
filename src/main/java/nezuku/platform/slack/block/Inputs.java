package nezuku.platform.slack.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the inputs of forms; each has the same block id and action id. */
final class Inputs {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Inputs() {}

  /** A one-line input that reports when Enter is pressed. */
  static ObjectNode onEnter(String id, String label, String placeholder) {
    ObjectNode element = element("plain_text_input", id);
    element.set("placeholder", Plain.text(Cut.at(Limits.PLACEHOLDER, placeholder)));
    element.set(
        "dispatch_action_config",
        JSON.objectNode().set("trigger_actions_on", JSON.arrayNode().add("on_enter_pressed")));
    return input(id, label, element).put("dispatch_action", true);
  }

  /** A text of one line or several. */
  static ObjectNode text(String id, String label, String initial, int maxLength, boolean lines) {
    int max = Math.min(maxLength, Limits.INPUT_TEXT);
    ObjectNode element =
        element("plain_text_input", id).put("multiline", lines).put("max_length", max);
    if (!initial.isEmpty()) {
      element.put("initial_value", Cut.at(max, initial));
    }
    return input(id, label, element);
  }

  /** One of several. */
  static ObjectNode select(String id, String label, List<Option> options, String initial) {
    ObjectNode element = element("static_select", id);
    ArrayNode all = element.putArray("options");
    for (Option option : options.stream().limit(Limits.OPTIONS).toList()) {
      all.add(option(option));
      if (option.value().equals(initial)) {
        element.set("initial_option", option(option));
      }
    }
    return input(id, label, element);
  }

  /** A box to tick. */
  static ObjectNode tick(String id, String label, Option option, boolean ticked) {
    ObjectNode element = element("checkboxes", id);
    element.putArray("options").add(option(option));
    if (ticked) {
      element.putArray("initial_options").add(option(option));
    }
    return input(id, label, element).put("optional", true);
  }

  /** One of what is suggested. */
  static ObjectNode search(String id, String label, String placeholder) {
    return input(id, label, suggesting(id, placeholder, 0));
  }

  /** A menu that asks for its options once so many characters were typed. */
  static ObjectNode suggesting(String id, String placeholder, int least) {
    ObjectNode element = element("external_select", id).put("min_query_length", least);
    element.set("placeholder", Plain.text(Cut.at(Limits.PLACEHOLDER, placeholder)));
    return element;
  }

  /** One of several or none, which reports at once. */
  static ObjectNode pick(String id, String label, List<Option> options) {
    ObjectNode element = element("radio_buttons", id);
    ArrayNode all = element.putArray("options");
    options.forEach(option -> all.add(option(option)));
    return input(id, label, element).put("optional", true).put("dispatch_action", true);
  }

  /** Somebody; at first the one with a user id, or nobody where it is empty. */
  static ObjectNode person(String id, String label, String initial) {
    ObjectNode element = element("users_select", id);
    if (!initial.isEmpty()) {
      element.put("initial_user", initial);
    }
    return input(id, label, element);
  }

  /** Several people or nobody. */
  static ObjectNode people(String id, String label, List<String> initial) {
    ObjectNode element = element("multi_users_select", id);
    if (!initial.isEmpty()) {
      ArrayNode users = element.putArray("initial_users");
      initial.forEach(users::add);
    }
    return input(id, label, element).put("optional", true);
  }

  /** A channel; at first the one with an id, or none where it is empty. */
  static ObjectNode channel(String id, String label, String initial) {
    ObjectNode element = element("conversations_select", id);
    element.set(
        "filter",
        JSON.objectNode()
            .put("exclude_bot_users", true)
            .set("include", JSON.arrayNode().add("public").add("private")));
    if (!initial.isEmpty()) {
      element.put("initial_conversation", initial);
    }
    return input(id, label, element);
  }

  /** A date; none at first where there is none. */
  static ObjectNode date(String id, String label, Optional<LocalDate> initial) {
    ObjectNode element = element("datepicker", id);
    initial.ifPresent(date -> element.put("initial_date", date.toString()));
    return input(id, label, element);
  }

  static ObjectNode element(String type, String id) {
    return JSON.objectNode().put("type", type).put("action_id", id);
  }

  private static ObjectNode input(String id, String label, ObjectNode element) {
    ObjectNode input = JSON.objectNode().put("type", "input").put("block_id", id);
    input.set("label", Plain.text(Cut.at(Limits.INPUT_LABEL, label)));
    input.set("element", element);
    return input;
  }

  static ObjectNode option(Option option) {
    ObjectNode json = JSON.objectNode();
    json.set("text", Plain.text(Cut.at(Limits.OPTION_TEXT, option.text())));
    return json.put("value", option.value());
  }
}
