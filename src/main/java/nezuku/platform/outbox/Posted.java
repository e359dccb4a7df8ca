package nezuku.platform.outbox;

/** Where a message stands in Slack. */
public record Posted(String channelId, String ts) {}
