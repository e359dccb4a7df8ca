package nezuku.workspace.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Slack's rules for blocks: which are allowed where, and how much fits. */
public final class BlockRules {
  /** Where blocks are shown. */
  public enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    private final int most;

    Surface(int most) {
      this.most = most;
    }
  }

  private static final Set<String> ONLY_IN_MESSAGES =
      Set.of(
          "markdown",
          "table",
          "data_table",
          "data_visualization",
          "context_actions",
          "task_card",
          "plan",
          "file");
  private static final Set<String> ONE_EACH = Set.of("table", "data_table");

  private BlockRules() {}

  /** What is wrong with the blocks; empty if nothing is. */
  public static List<String> problems(JsonNode blocks, Surface surface, String pointer) {
    Complaints complaints = new Complaints();
    if (!blocks.isArray()) {
      complaints.add("must be an array", pointer);
      return complaints.all();
    }
    if (blocks.size() > surface.most) {
      complaints.add("no more than " + surface.most + " items allowed", pointer);
    }
    Set<String> ids = new HashSet<>();
    Set<String> singles = new HashSet<>();
    int index = 0;
    int charts = 0;
    int markdown = 0;
    for (JsonNode block : blocks) {
      String at = pointer + "/" + index++;
      String type = Json.text(block, "type");
      String id = Json.text(block, "block_id");
      complaints.lengthIfAny(block, "block_id", 255, at);
      if (!id.isEmpty() && !ids.add(id)) {
        complaints.add("duplicate block_id: " + id, at + "/block_id");
      }
      if (surface != Surface.MESSAGE && ONLY_IN_MESSAGES.contains(type)) {
        complaints.add("unsupported type: " + type, at + "/type");
      }
      if (ONE_EACH.contains(type) && !singles.add(type)) {
        complaints.add("only one " + type + " allowed", at);
      }
      charts += type.equals("data_visualization") ? 1 : 0;
      markdown += type.equals("markdown") ? Json.text(block, "text").length() : 0;
      BlockShapes.check(block, type, at, complaints);
    }
    if (charts > 2) {
      complaints.add("no more than 2 data_visualization blocks allowed", pointer);
    }
    if (markdown > 12_000) {
      complaints.add("markdown must be less than 12001 characters in all", pointer);
    }
    return complaints.all();
  }
}
