package nezuku.faq;

import java.time.Instant;
import nezuku.people.Language;

/**
 * A question that the FAQ could not answer and that a person should be asked.
 *
 * @param reference the ask's short name
 * @param at when
 * @param askerId who wants to know
 * @param ownerId who was asked; empty if nobody was found or could be told
 * @param question what they want to know
 * @param language the asker's language
 * @param anonymous whether the one who is asked may not learn who asks
 */
public record Gap(
    String reference,
    Instant at,
    String askerId,
    String ownerId,
    String question,
    Language language,
    boolean anonymous) {

  /** Whether somebody knows of it. */
  public boolean isHandedOver() {
    return !ownerId.isEmpty();
  }
}
