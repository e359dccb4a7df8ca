package nezuku.kpi.source.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what is only a way of writing. */
public final class Folding {
  private static final Pattern BETWEEN = Pattern.compile("[\\s_.-]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

  private Folding() {}

  /** Full-width letters and digits as half-width ones, without space around them. */
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\uFEFF", "").strip();
      }
    }
    return text.strip();
  }

  /**
   * A name by which things are found: neither case, spaces, underscores, dots nor hyphens matter.
   */
  public static String name(String text) {
    return BETWEEN.matcher(plain(text).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** A text as it can be shown on one line, at most so many characters of it. */
  public static String shown(String text, int most) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    if (line.length() <= most) {
      return line;
    }
    int end = line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
