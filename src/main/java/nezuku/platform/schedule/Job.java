package nezuku.platform.schedule;

/**
 * Something to be done at certain times.
 *
 * @param name lower-case letters, digits and hyphens; the same for years
 * @param when its times; where they change, those before the change are not caught up
 */
public record Job(String name, Cron when, Handler handler) {

  /** What is done. */
  @FunctionalInterface
  public interface Handler {

    /**
     * Does what is due. What it changes and the messages it adds are one transaction with the note
     * that the slot was done; what it throws undoes them, and it is tried again later. It may begin
     * several times for a slot, even at once on two replicas, and only one of them stays: so it
     * changes nothing else than the database.
     */
    void run(Slot slot);
  }

  /** Validates the name. */
  public Job {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("not a job's name: " + name);
    }
  }
}
