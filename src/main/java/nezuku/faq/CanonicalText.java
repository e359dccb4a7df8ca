package nezuku.faq;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two texts that say the same have in common, however they are typed. */
public final class CanonicalText {
  private static final Pattern SPACES_AND_MARKS = Pattern.compile("[\\p{P}\\s]");

  private CanonicalText() {}

  /** A text without case, width, spaces and marks. */
  public static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES_AND_MARKS.matcher(folded).replaceAll("");
  }
}
