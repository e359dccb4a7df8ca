package nezuku.platform.slack;

/**
 * Somebody types into a box that suggests. Nothing comes of it but suggestions: it is no act, and
 * is not kept.
 *
 * @param actor who
 * @param actionId into which box
 * @param typed what they have typed so far
 * @param metadata what was put into the modal around it when it was opened; not to be trusted
 */
public record Sought(Actor actor, String actionId, String typed, String metadata) {}
