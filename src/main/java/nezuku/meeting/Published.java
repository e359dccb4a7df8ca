package nezuku.meeting;

/**
 * Where minutes were published.
 *
 * @param channelId in which channel
 * @param ts the timestamp of the message; its thread is where people talk about them
 */
public record Published(String channelId, String ts) {}
