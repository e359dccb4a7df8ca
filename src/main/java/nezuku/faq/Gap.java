package nezuku.faq;

import java.time.Instant;
import nezuku.people.Language;

/**
 * A question that the FAQ could not answer and that a person was asked.
 *
 * @param reference the ask's short name
 * @param at when the person was asked
 * @param askerId who wants to know
 * @param ownerId who was asked; empty if nobody could be found
 * @param question what they want to know
 * @param language the asker's language
 */
public record Gap(
    String reference,
    Instant at,
    String askerId,
    String ownerId,
    String question,
    Language language) {}
