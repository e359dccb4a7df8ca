package nezuku.faq.gap;

import java.time.Instant;

/**
 * Somebody's word that a question is nothing for the FAQ.
 *
 * @param byId who said so; empty if they have been forgotten
 * @param at when
 * @param people how many people had asked it by then: if it is more, the word no longer counts
 */
public record Dismissal(String byId, Instant at, int people) {}
