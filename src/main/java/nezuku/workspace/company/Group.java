package nezuku.workspace.company;

import java.util.List;
import java.util.Locale;

/** A user group of the home team; members by handle. A disabled one is kept, but of no effect. */
public record Group(String handle, String name, boolean disabled, List<String> members) {

  /** The id that Slack knows it by. */
  public String id() {
    return "S0" + handle.replace("-", "").toUpperCase(Locale.ROOT);
  }
}
