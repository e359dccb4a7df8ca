package nezuku.kpi.source;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/**
 * Why a source can't be used.
 *
 * @param why the key of the reason, such as {@code missing-columns}
 * @param details what the sentence needs to name, such as the columns
 */
public record Problem(String why, List<String> details) {
  private static final Texts TEXTS = Texts.of(Problem.class);

  /** Keeps what it is given. */
  public Problem {
    details = List.copyOf(details);
  }

  /** What to tell people. */
  public String sentence(Language language) {
    return TEXTS.get(language, "unusable." + why, details.toArray());
  }
}
