package nezuku.platform.outbox;

import java.time.Instant;

/**
 * Something that waits to be sent.
 *
 * @param id what it is recognised by in Slack
 * @param attempts how often it was tried, the attempt that is being made included
 * @param createdAt when it was decided to send it
 */
public record Queued(String id, Outgoing outgoing, int attempts, Instant createdAt) {}
