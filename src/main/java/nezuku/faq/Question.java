package nezuku.faq;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nezuku.people.Language;

/**
 * What somebody asks, cleaned of what is no language.
 *
 * @param text one line, 1 to {@value #MAX_LENGTH} characters, with at least one letter or digit
 * @param language the language to answer in
 */
public record Question(String text, Language language) {
  /** Longer texts are no question; the longest question of the sample content has 60 characters. */
  public static final int MAX_LENGTH = 1_000;

  // Slack's own limit for a message.
  private static final int MOST_RAW = 40_000;

  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");
  private static final Pattern EMOJI_CODE = Pattern.compile(":[a-z0-9_+'-]+:");

  /** What became of a text: a question, or the reason why it is none. */
  public sealed interface Reading {
    /** It can be asked. */
    record Askable(Question question) implements Reading {}

    /** There is no text at all. */
    record Empty() implements Reading {}

    /** There are no words in it, only emoji or punctuation. */
    record NoWords() implements Reading {}

    /** It has more than {@link Question#MAX_LENGTH} characters. */
    record TooLong(int length) implements Reading {}
  }

  /**
   * Reads a plain text, whatever it holds: control characters and line breaks become spaces, and a
   * whole e-mail is cut to what it asks.
   */
  public static Reading read(String raw, Language language) {
    if (raw.length() > MOST_RAW) {
      return new Reading.TooLong(raw.length());
    }
    String asked = PastedMail.isOne(raw) ? PastedMail.question(raw) : raw;
    String text =
        NO_TEXT.matcher(Normalizer.normalize(asked, Normalizer.Form.NFKC)).replaceAll(" ");
    text = text.strip();
    if (text.isEmpty()) {
      return new Reading.Empty();
    }
    if (text.length() > MAX_LENGTH) {
      return new Reading.TooLong(text.length());
    }
    boolean words =
        EMOJI_CODE.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit);
    return words ? new Reading.Askable(new Question(text, language)) : new Reading.NoWords();
  }
}
