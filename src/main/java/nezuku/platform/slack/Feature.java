package nezuku.platform.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.digest.DigestSource;

/** Something the bot can do. All features stand in one list, {@code nezuku.Features}. */
public interface Feature {

  /** What it listens to. */
  List<Listener> listeners();

  /** What it does at certain times. */
  default List<Job> jobs() {
    return List.of();
  }

  /** What it has for people's mornings. */
  default List<DigestSource> mornings() {
    return List.of();
  }

  /** What it shows on people's Home tabs. */
  default List<HomeSection> home() {
    return List.of();
  }

  /** What {@code /bpo-help} says about it: a line for each way to use it. */
  List<String> help(Language language);
}
