package nezuku.platform.slack.block;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A menu in a message.
 *
 * @param actionId who handles it; unique in its message
 * @param placeholder what it says until something is chosen
 * @param options at most {@value Limits#OPTIONS}; the rest is left out
 * @param initial the value that is chosen at first; none if no option has it
 */
public record Menu(String actionId, String placeholder, List<Option> options, String initial) {

  /** Refuses what Slack would refuse and what can't be cut without losing its meaning. */
  public Menu {
    options = List.copyOf(options);
    if (actionId.length() > Limits.ID || options.isEmpty()) {
      throw new IllegalArgumentException("menu " + actionId + " is too long or empty");
    }
  }

  ObjectNode json() {
    ObjectNode json = Inputs.element("static_select", actionId);
    json.set("placeholder", Plain.text(Cut.at(Limits.PLACEHOLDER, placeholder)));
    ArrayNode all = json.putArray("options");
    for (Option option : options.stream().limit(Limits.OPTIONS).toList()) {
      all.add(Inputs.option(option));
      if (option.value().equals(initial)) {
        json.set("initial_option", Inputs.option(option));
      }
    }
    return json;
  }
}
