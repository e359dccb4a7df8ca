package nezuku.faq;

import java.time.Instant;
import java.util.List;
import nezuku.people.Audience;
import nezuku.people.Language;

/**
 * A question that was asked, with what was answered.
 *
 * @param reference its short name
 * @param at when
 * @param userId who asked
 * @param thread where the conversation goes on, as {@code channel/ts}; empty outside threads
 * @param question what they asked
 * @param language in which language they were answered
 * @param outcome {@code confident}, {@code choices} or {@code unknown}
 * @param entries the entries they were shown
 * @param category the category whose owner is most likely to know; empty if none is
 * @param audience as whom they asked: what they might read
 */
public record Ask(
    String reference,
    Instant at,
    String userId,
    String thread,
    String question,
    Language language,
    String outcome,
    List<String> entries,
    String category,
    Audience audience) {

  /** A question of an employee. */
  public Ask(
      String reference,
      Instant at,
      String userId,
      String thread,
      String question,
      Language language,
      String outcome,
      List<String> entries,
      String category) {
    this(
        reference,
        at,
        userId,
        thread,
        question,
        language,
        outcome,
        entries,
        category,
        new Audience.Internal());
  }

  /** How an answer is called. */
  public static String outcomeOf(Answer answer) {
    return switch (answer) {
      case Answer.Confident confident -> "confident";
      case Answer.Choices choices -> "choices";
      case Answer.Unknown unknown -> "unknown";
    };
  }
}
