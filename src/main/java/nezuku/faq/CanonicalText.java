package nezuku.faq;

import java.text.Normalizer;
import java.util.Locale;

/** What two texts that say the same have in common, however they are typed. */
public final class CanonicalText {
  private CanonicalText() {}

  /** A text without case, width, spaces and marks. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{P}\\s]", "");
  }
}
