package nezuku.faq.gap;

import java.time.Instant;
import java.util.List;
import nezuku.faq.Question;
import nezuku.people.Audience;
import nezuku.people.Language;

/**
 * A question that somebody asked in vain.
 *
 * @param reference the ask's short name
 * @param at when it was asked
 * @param askerId who asked; counted, and never shown
 * @param wording what they wanted to know, in the words in which they passed it on if they did
 * @param language their language
 * @param secret whether they asked privately: their words are shown to nobody
 * @param category the category whose owner is most likely to know; empty if none is
 * @param entries the entries they were shown
 * @param audience as whom they asked: what they may read
 */
public record Unhelped(
    String reference,
    Instant at,
    String askerId,
    String wording,
    Language language,
    boolean secret,
    String category,
    List<String> entries,
    Audience audience) {

  /** The question, to be asked again. */
  Question question() {
    return new Question(wording, language);
  }
}
