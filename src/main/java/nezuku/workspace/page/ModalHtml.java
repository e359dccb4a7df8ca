package nezuku.workspace.page;

import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the topmost modal and the Home tab. */
final class ModalHtml {
  private final Reader reader;

  ModalHtml(Reader reader) {
    this.reader = reader;
  }

  /** The topmost modal in parts, or a null node. */
  JsonNode top() {
    List<View> stack = reader.world().views().stack(reader.member().id());
    if (stack.isEmpty()) {
      return Json.object().nullNode();
    }
    JsonNode json = stack.getLast().json();
    ObjectNode modal = Json.object().put("id", stack.getLast().id());
    modal.put("title", label(json, "title", ""));
    modal.put("submit", label(json, "submit", ""));
    String close = stack.size() > 1 ? reader.say("戻る", "Back") : reader.say("キャンセル", "Cancel");
    modal.put("close", label(json, "close", close)).put("depth", stack.size());
    modal.put("app", reader.world().manifest().name());
    return modal.put("blocks", blocks(json));
  }

  private static String label(JsonNode view, String part, String standard) {
    return view.path(part).path("text").asString(standard);
  }

  private String blocks(JsonNode view) {
    return new BlockHtml(reader, view.path("state").path("values"))
        .all(view.path("blocks"))
        .toString();
  }

  /** The Home tab. */
  Html home() {
    return reader
        .world()
        .views()
        .home(reader.member().id())
        .map(
            v ->
                new Html()
                    .open(
                        "div",
                        "class",
                        "home",
                        "data-view-id",
                        v.id(),
                        "data-key",
                        "home-" + v.id())
                    .safe(blocks(v.json()))
                    .close("div"))
        .orElseGet(this::empty);
  }

  private Html empty() {
    String name = reader.world().manifest().name();
    return new Html()
        .open("div", "class", "empty", "data-key", "empty")
        .open("div", "class", "empty-mark")
        .add(Icon.SPROUT.html())
        .close("div")
        .leaf("p", reader.say(name + "のホームはまだありません。", name + " has not published a Home yet."))
        .close("div");
  }
}
