package nezuku.faq;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether a text looks as if it told of a person: an address, a telephone number, a number that may
 * be somebody's, a mention. Rather once too often: such a text is only not learnt, and not sent to
 * an embedding server.
 */
public final class Personal {
  private static final Pattern SIGNS =
      Pattern.compile(
          // An e-mail address, and whoever is named by @; also Slack's own ids.
          "@|<[!#]|\\b[UWC][A-Z0-9]{8,}\\b"
              // Six digits in a row, or a telephone number.
              + "|\\d{6}|(?:\\d[ ().‐‑–—ー-]{0,2}){7,}\\d");

  private Personal() {}

  /** Whether there is a sign of it. */
  public static boolean isIn(String text) {
    return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }
}
