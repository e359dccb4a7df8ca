package nezuku.workspace.company;

/**
 * A company with a Slack of its own; {@code english} is its name for people who don't read
 * Japanese.
 */
public record Team(String id, String name, String english, String domain) {}
