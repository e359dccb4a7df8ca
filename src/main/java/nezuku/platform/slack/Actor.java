package nezuku.platform.slack;

/**
 * Who did something in Slack.
 *
 * @param userId their user id
 * @param teamId the workspace they did it from, as Slack says; empty if it does not
 */
public record Actor(String userId, String teamId) {}
