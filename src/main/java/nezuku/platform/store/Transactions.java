package nezuku.platform.store;

/** Makes several changes one: all of them stay, or none. */
public interface Transactions {

  /** What is done in a transaction. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /**
   * Runs work whose changes, on this thread, are one transaction. It begins with the first change,
   * so reading and asking others beforehand keeps nobody waiting. Within another transaction the
   * work is part of that one.
   *
   * @throws Conflict if somebody else changed the same first; nothing has stayed, and the work may
   *     be run again
   * @throws StoreUnavailable if the database can't take the changes now; nothing has stayed
   */
  <T, E extends Exception> T transaction(Work<T, E> work) throws E;

  /** Runs an action once the transaction of this thread has stayed; at once outside of one. */
  void afterCommit(Runnable action);

  /** Whether this thread has changed something that has not stayed yet. */
  boolean isChanging();
}
