package nezuku.faq.store;

import java.time.Instant;
import java.util.List;
import nezuku.faq.Forgetting;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;

/** Takes people out of what is old; like {@link AskTraces} does for one person, but by age. */
public final class AgedTraces implements Forgetting {
  private static final String NOT_WAITING =
      " NOT IN (SELECT ask FROM gap WHERE handed_over = 1 AND answered_at IS NULL)";

  private static final String ASKS =
      "UPDATE ask SET user_id = NULL, thread = NULL, question = NULL"
          + " WHERE asked_at < :before AND user_id IS NOT NULL AND reference"
          + NOT_WAITING;

  private static final List<String> OTHERS =
      List.of(
          "UPDATE gap SET asker_id = NULL, question = NULL"
              + " WHERE found_at < :before AND asker_id IS NOT NULL AND ask"
              + NOT_WAITING,
          "UPDATE gap SET owner_id = NULL"
              + " WHERE found_at < :before AND owner_id IS NOT NULL AND ask"
              + NOT_WAITING,
          "UPDATE feedback SET user_id = NULL WHERE given_at < :before AND user_id IS NOT NULL");

  private final Database database;

  /** The traces in a database. */
  public AgedTraces(Database database) {
    this.database = database;
  }

  @Override
  public int before(Instant moment) {
    return database.write(
        handle -> {
          OTHERS.forEach(update -> run(handle, update, moment));
          int asks = run(handle, ASKS, moment);
          // Without its words nobody asks it again.
          handle.execute(
              "DELETE FROM dismissed WHERE ask IN (SELECT reference FROM ask WHERE user_id IS"
                  + " NULL)");
          return asks;
        });
  }

  private static int run(Handle handle, String update, Instant moment) {
    return handle.createUpdate(update).bind("before", moment).execute();
  }
}
