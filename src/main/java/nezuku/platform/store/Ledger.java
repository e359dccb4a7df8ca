package nezuku.platform.store;

import java.util.function.LongSupplier;

/**
 * The platform's tables, opened for one running program.
 *
 * @param instances who else runs
 * @param inbox what Slack delivered
 * @param outbox what is to be sent
 * @param report what became of it
 */
public record Ledger(
    Database database,
    Instances instances,
    InboxTable inbox,
    OutboxTable outbox,
    OutboxReport report) {

  /**
   * Joins the programs that run on a database.
   *
   * @param nanos elapsed time, as {@link System#nanoTime}
   * @throws DatabaseInUse if another program runs on a database that can't be shared
   */
  public static Ledger join(Database database, LongSupplier nanos) {
    database.claim();
    Instances instances = new Instances(database, nanos);
    return new Ledger(
        database,
        instances,
        new InboxTable(database, instances.id()),
        new OutboxTable(database, instances.id()),
        new OutboxReport(database));
  }
}
