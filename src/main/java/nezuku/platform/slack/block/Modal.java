package nezuku.platform.slack.block;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form to fill in.
 *
 * @param callbackId who handles what is submitted
 * @param metadata what comes back with it, at most {@value Limits#VIEW_METADATA} characters
 * @param title what stands above it
 * @param submit what the button to submit says
 * @param close what the button to close says
 * @param blocks what it asks
 */
public record Modal(
    String callbackId,
    String metadata,
    String title,
    String submit,
    String close,
    ArrayNode blocks) {

  /** Refuses what Slack would refuse and what can't be cut without losing its meaning. */
  public Modal {
    if (callbackId.length() > Limits.ID || metadata.length() > Limits.VIEW_METADATA) {
      throw new IllegalArgumentException("modal " + callbackId + " carries too much");
    }
  }

  /** The view as Slack takes it. */
  public String json() {
    ObjectNode view =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "modal")
            .put("callback_id", callbackId)
            .put("private_metadata", metadata);
    view.set("title", label(title));
    view.set("submit", label(submit));
    view.set("close", label(close));
    view.set("blocks", blocks);
    return view.toString();
  }

  private static ObjectNode label(String text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "plain_text")
        .put("text", Cut.at(Limits.VIEW_LABEL, text));
  }
}
