package nezuku.kpi.source;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** A source that can't be used at all, and why; nothing of it has been kept. */
public final class Unusable extends Exception {
  private static final long serialVersionUID = 1;
  private static final Texts TEXTS = Texts.of(Unusable.class);

  private final String why;
  private final transient List<Object> details;

  /**
   * For a reason.
   *
   * @param why its key, such as {@code missing-columns}
   * @param details what the sentence needs to name, such as the columns
   */
  public Unusable(String why, Object... details) {
    super(why + " " + List.of(details));
    this.why = why;
    this.details = List.of(details);
  }

  /** The key of the reason. */
  public String why() {
    return why;
  }

  /** What to tell people. */
  public String sentence(Language language) {
    return TEXTS.get(language, "unusable." + why, details.toArray());
  }
}
