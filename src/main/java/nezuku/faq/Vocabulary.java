package nezuku.faq;

import java.util.List;

/**
 * Words of the company, on top of those that the search knows itself. Immutable.
 *
 * @param synonyms what means the same
 * @param dictionary Japanese words that no other dictionary has
 */
public record Vocabulary(Synonyms synonyms, List<Word> dictionary) {
  /** No words of its own. */
  public static final Vocabulary NONE = new Vocabulary(Synonyms.NONE, List.of());

  /**
   * Words that mean the same.
   *
   * @param groups words that may stand for each other; no word is in two of them
   * @param rules how a word of a question is meant; no word is asked by two of them, or is in a
   *     group too, and none leads to another
   */
  public record Synonyms(List<Group> groups, List<Rule> rules) {
    /** None. */
    public static final Synonyms NONE = new Synonyms(List.of(), List.of());
  }

  /**
   * Words that mean the same, wherever they stand.
   *
   * @param words two or more, each of one word or several
   */
  public record Group(List<String> words) {}

  /**
   * Whoever asks for one thing means another; not the other way round.
   *
   * @param asked what they say
   * @param meant what is looked for in its place
   */
  public record Rule(List<String> asked, List<String> meant) {}

  /**
   * A word that is written without spaces, and how to take it apart.
   *
   * @param text as it is written
   * @param parts its parts, one after the other; one, if it is kept whole
   * @param readings in katakana, one for each part
   * @param partOfSpeech as kuromoji names it
   */
  public record Word(String text, List<String> parts, List<String> readings, String partOfSpeech) {}
}
