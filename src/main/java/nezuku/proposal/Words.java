package nezuku.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Words as people type them: of whatever case and width. */
final class Words {
  private Words() {}

  /** Whether all words of a text occur in what a proposal says. */
  static boolean all(String words, Idea idea) {
    String text = folded(idea.said().now() + " " + idea.said().better());
    return Stream.of(folded(words).split("\\s+")).allMatch(text::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
