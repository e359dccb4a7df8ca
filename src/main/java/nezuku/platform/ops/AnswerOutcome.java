package nezuku.platform.ops;

import java.util.Locale;

/** What became of a question, as it is counted. */
public enum AnswerOutcome {
  /** The answer was given. */
  CONFIDENT,
  /** The asker was asked back. */
  CHOICES,
  /** It was said that Nezuku does not know. */
  UNKNOWN,
  /** It was no question: empty, without words, or too long. */
  REFUSED;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
