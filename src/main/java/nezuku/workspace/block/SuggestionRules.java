package nezuku.workspace.block;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What Slack checks of the options that an app suggests. */
public final class SuggestionRules {
  private SuggestionRules() {}

  /** What is wrong with an app's answer; empty if its options, which may be none, are shown. */
  public static List<String> problems(JsonNode answer) {
    Complaints complaints = new Complaints();
    if (!answer.path("options").isArray() && !answer.path("option_groups").isArray()) {
      complaints.add("missing required field: options", "");
    }
    ElementRules.suggested(answer, complaints);
    return complaints.all();
  }
}
