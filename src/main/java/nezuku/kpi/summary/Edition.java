package nezuku.kpi.summary;

import java.time.Instant;
import java.util.Optional;
import nezuku.kpi.Period;

/**
 * A summary as it was posted.
 *
 * @param messageId names it for an edit; empty where nothing was said because nobody there may see
 *     a number
 * @param complete whether all data was there, so that it needs no edit any more
 */
public record Edition(
    String channelId, Period period, Optional<String> messageId, boolean complete, Instant at) {}
