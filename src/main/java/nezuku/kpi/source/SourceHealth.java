package nezuku.kpi.source;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source is that is fetched.
 *
 * @param lastSuccess when it was last fetched
 * @param failingSince since when it can't be fetched; empty if all is well
 * @param why why it can't, as of the last try
 */
public record SourceHealth(
    String source,
    Optional<Instant> lastSuccess,
    Optional<Instant> failingSince,
    Optional<Problem> why) {}
