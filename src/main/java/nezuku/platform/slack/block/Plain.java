package nezuku.platform.slack.block;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes text in which nothing has a meaning. */
final class Plain {
  private Plain() {}

  static ObjectNode text(String text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "plain_text")
        .put("text", text)
        .put("emoji", false);
  }
}
