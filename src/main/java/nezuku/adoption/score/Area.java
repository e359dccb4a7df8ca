package nezuku.adoption.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure of a scorecard is about. */
public enum Area {
  /** How fast and how well both sides talk. */
  COMMUNICATION,
  /** Actions that were done by the day first promised. */
  PROMISES,
  /** What was proposed, and what became of it. */
  PROPOSALS,
  /** What people did for others. */
  CONTRIBUTIONS,
  /** What the work brings in hours and money. */
  PRODUCTIVITY;

  /** As the configuration calls it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that the configuration calls so. */
  public static Optional<Area> of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }
}
