package nezuku.platform.slack.block;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A button.
 *
 * @param actionId who handles it; unique in its message
 * @param text what it says
 * @param value what comes back when it is pressed, at most {@value Limits#BUTTON_VALUE} characters
 * @param primary whether it is the one to press
 */
public record Button(String actionId, String text, String value, boolean primary) {

  /** Refuses what Slack would refuse and what can't be cut without losing its meaning. */
  public Button {
    if (actionId.length() > Limits.ID || value.length() > Limits.BUTTON_VALUE) {
      throw new IllegalArgumentException("button " + actionId + " is too long");
    }
  }

  /** An ordinary button. */
  public static Button of(String actionId, String text, String value) {
    return new Button(actionId, text, value, false);
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("type", "button").put("action_id", actionId);
    // Slack refuses an empty text.
    ObjectNode label = Plain.text(Cut.at(Limits.BUTTON_TEXT, text.isEmpty() ? " " : text));
    json.set("text", label.put("emoji", true));
    json.put("value", value);
    return primary ? json.put("style", "primary") : json;
  }
}
