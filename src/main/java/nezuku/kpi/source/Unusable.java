package nezuku.kpi.source;

import java.util.List;
import java.util.stream.Stream;
import nezuku.people.Language;

/** A source that can't be used at all, and why; nothing of it has been kept. */
public final class Unusable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * For a reason.
   *
   * @param why its key, such as {@code missing-columns}
   * @param details what the sentence needs to name, such as the columns
   */
  public Unusable(String why, Object... details) {
    super(why + " " + List.of(details));
    this.problem = new Problem(why, Stream.of(details).map(String::valueOf).toList());
  }

  /** Why. */
  public Problem problem() {
    return problem;
  }

  /** The key of the reason. */
  public String why() {
    return problem.why();
  }

  /** What to tell people. */
  public String sentence(Language language) {
    return problem.sentence(language);
  }
}
