package nezuku.meeting;

/**
 * Material that was handed in for a meeting.
 *
 * @param name what was expected
 * @param byId the user id of who handed it in; empty if they asked to be forgotten
 * @param link where it is
 */
public record Brought(String name, String byId, String link) {}
