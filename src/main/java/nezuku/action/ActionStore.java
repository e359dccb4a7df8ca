package nezuku.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps actions and their history. Thread-safe; changes are in the transaction of the thread. */
public interface ActionStore {

  /** Keeps a new action. */
  void add(ActionItem item, Change made);

  /** The action with an id, however it is written. */
  Optional<ActionItem> find(String id);

  /**
   * Keeps a change, if the action still is what it was before.
   *
   * @return whether it was
   */
  boolean change(ActionItem before, ActionItem after, Change change);

  /** What happened to an action, the oldest first. */
  List<Change> history(String id);

  /** The actions that were made of something, the newest first. */
  List<ActionItem> ofSource(String source);

  /** All open actions, the most urgent first. */
  List<ActionItem> open();

  /** The open actions of an owner, the most urgent first. */
  List<ActionItem> openOf(String ownerId);

  /** The open actions that somebody gave to others, the most urgent first. */
  List<ActionItem> openGivenBy(String giverId);

  /** The actions of a circle: open ones, and those closed since an instant. */
  List<ActionItem> ofCircle(String circle, Instant closedSince);

  /** All actions made or closed in a span of time, or open at its end. */
  List<ActionItem> between(Instant from, Instant to);

  /** The days on which people were told of each open action, by its id. */
  Map<String, Map<Ear, LocalDate>> told();

  /** Notes on which day those who listen were told of an action. */
  void told(String id, Ear ear, LocalDate day);

  /** Keeps for somebody's next morning what happened to an action. */
  void tellLater(String userId, String id, Change change);

  /** What is kept for people's next mornings, by user id, the oldest first. */
  Map<String, List<News>> news();

  /**
   * Forgets what was kept for somebody, the oldest first: it was told.
   *
   * @param count how much of it; more may have come since
   */
  void newsTold(String userId, int count);
}
