package nezuku.action;

/** Who listens when an action is chased. */
public enum Ear {
  /** Its owner, or whoever acts for them. */
  OWNER,
  /** The thread of the meeting in which it was agreed: everybody there reads it. */
  THREAD,
  /** The owner's manager. */
  MANAGER
}
