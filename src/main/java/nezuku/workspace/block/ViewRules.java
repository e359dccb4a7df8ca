package nezuku.workspace.block;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.block.BlockRules.Surface;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Slack's rules for views. */
public final class ViewRules {
  private ViewRules() {}

  /** What is wrong with a view meant as a modal or a Home tab; empty if nothing is. */
  public static List<String> problems(JsonNode view, Surface surface) {
    Complaints complaints = new Complaints();
    String type = surface == Surface.HOME ? "home" : "modal";
    if (!Json.text(view, "type").equals(type)) {
      complaints.add("must be of type " + type, "/view/type");
    }
    complaints.lengthIfAny(view, "private_metadata", 3000, "/view");
    complaints.lengthIfAny(view, "callback_id", 255, "/view");
    complaints.lengthIfAny(view, "external_id", 255, "/view");
    if (surface == Surface.MODAL) {
      complaints.text(view, "title", 24, true, "/view");
      complaints.textIfAny(view, "submit", 24, true, "/view");
      complaints.textIfAny(view, "close", 24, true, "/view");
      if (!view.hasNonNull("submit") && hasInput(view)) {
        complaints.add("missing required field: submit", "/view");
      }
    }
    List<String> problems = new ArrayList<>(complaints.all());
    problems.addAll(BlockRules.problems(view.path("blocks"), surface, "/view/blocks"));
    return problems;
  }

  private static boolean hasInput(JsonNode view) {
    for (JsonNode block : view.path("blocks")) {
      if (Json.text(block, "type").equals("input")) {
        return true;
      }
    }
    return false;
  }
}
