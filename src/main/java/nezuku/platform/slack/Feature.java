package nezuku.platform.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.schedule.Job;

/** Something the bot can do. All features stand in one list, {@code nezuku.Features}. */
public interface Feature {

  /** What it listens to. */
  List<Listener> listeners();

  /** What it does at certain times. */
  default List<Job> jobs() {
    return List.of();
  }

  /** What {@code /bpo-help} says about it: a line for each way to use it. */
  List<String> help(Language language);
}
