package nezuku.action;

/** What happened to an action, for somebody who has not heard of it yet. */
public record News(ActionItem item, Change change) {}
