package nezuku.platform.outbox;

import java.time.Instant;

/**
 * Something that can't ever be sent.
 *
 * @param channel the channel or person it was meant for
 * @param reason Slack's word for why
 */
public record Parked(String id, String channel, String reason, Instant createdAt) {}
