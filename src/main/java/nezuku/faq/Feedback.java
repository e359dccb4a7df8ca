package nezuku.faq;

import java.time.Instant;

/**
 * What somebody thought of an answer.
 *
 * @param reference the ask's short name
 * @param at when they said so
 * @param userId who
 * @param helped whether it helped
 */
public record Feedback(String reference, Instant at, String userId, boolean helped) {}
