package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** Puts new content into an old message. */
final class Drafts {
  private static final List<String> CONTENT = List.of("text", "blocks", "attachments");

  private Drafts() {}

  static ObjectNode merged(ObjectNode before, ObjectNode content) {
    ObjectNode after = before.deepCopy();
    after.remove(CONTENT);
    return after.setAll(content).put("ts", Json.text(before, "ts"));
  }
}
