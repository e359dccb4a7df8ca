package nezuku.e2e;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What appeared in consequence of an act. */
record Seen(JsonNode json) {

  List<JsonNode> messages() {
    return list("messages");
  }

  List<JsonNode> ephemerals() {
    return list("ephemerals");
  }

  JsonNode message() {
    return only(messages());
  }

  JsonNode ephemeral() {
    return only(ephemerals());
  }

  JsonNode modal() {
    return only(list("modals"));
  }

  String ts() {
    return json.path("ts").asString("");
  }

  private List<JsonNode> list(String name) {
    List<JsonNode> all = new ArrayList<>();
    json.path(name).forEach(all::add);
    return all;
  }

  private JsonNode only(List<JsonNode> all) {
    if (all.size() != 1) {
      throw new AssertionError("expected one message, saw " + json.toPrettyString());
    }
    return all.getFirst();
  }

  /** The id of the only button of a message that begins so. */
  static String button(JsonNode message, String prefix) {
    List<String> ids =
        message
            .path("blocks")
            .valueStream()
            .flatMap(block -> block.path("elements").valueStream())
            .map(element -> element.path("action_id").asString(""))
            .filter(id -> id.startsWith(prefix))
            .toList();
    if (ids.size() != 1) {
      throw new AssertionError("not one button " + prefix + " in " + message);
    }
    return ids.getFirst();
  }
}
