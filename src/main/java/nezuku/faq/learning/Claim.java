package nezuku.faq.learning;

import java.util.Optional;
import nezuku.faq.CanonicalText;
import nezuku.faq.Entry;
import nezuku.faq.Personal;
import nezuku.people.Language;

/**
 * That a wording asks for an entry.
 *
 * @param wording what was asked, in one line
 * @param language the language in which it was answered
 * @param entry the entry's id
 */
public record Claim(String wording, Language language, String entry) {
  /** A longer text is a story and no wording. */
  public static final int MAX_LENGTH = 120;

  /** The claim that a wording makes; empty where it is not to be learnt, whoever agrees. */
  public static Optional<Claim> of(String wording, Language language, String entry) {
    boolean fit =
        wording.length() <= MAX_LENGTH
            && !CanonicalText.of(wording).isEmpty()
            && !Personal.isIn(wording);
    return fit ? Optional.of(new Claim(wording, language, entry)) : Optional.empty();
  }

  /** What is the same for all who typed it a little differently. */
  public String phrase() {
    return CanonicalText.of(wording);
  }

  /** Whether the entry has the wording already, in any language. */
  public boolean isIn(Entry known) {
    return known.wordings().values().stream()
        .anyMatch(
            in ->
                CanonicalText.of(in.question()).equals(phrase())
                    || in.aliases().stream().anyMatch(a -> CanonicalText.of(a).equals(phrase())));
  }
}
