package nezuku.faq.consultation;

import java.time.Instant;
import java.util.Optional;
import nezuku.faq.Gap;

/**
 * A question that somebody has been asked and has not answered.
 *
 * @param gap the question; its owner is who has it now
 * @param rung as what they have it
 * @param since since when they have it, or have said that they will answer
 * @param remindedAt when they were reminded, if they were
 */
public record Pending(Gap gap, Rung rung, Instant since, Optional<Instant> remindedAt) {}
