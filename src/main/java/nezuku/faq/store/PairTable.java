package nezuku.faq.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nezuku.faq.edit.Pair;
import nezuku.faq.edit.Pairs;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.statement.PreparedBatch;

/** In which state the languages of entries last said the same, in the database. */
public final class PairTable implements Pairs {
  private final Database database;

  /** The pairs of a database. */
  public PairTable(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, Pair> confirmed() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT entry, japanese, english FROM pair")
                .reduceRows(
                    new HashMap<String, Pair>(),
                    (pairs, row) -> {
                      String entry = row.getColumn("entry", String.class);
                      pairs.put(
                          entry,
                          new Pair(
                              entry,
                              row.getColumn("japanese", String.class),
                              row.getColumn("english", String.class)));
                      return pairs;
                    }));
  }

  @Override
  public void confirm(Collection<Pair> pairs) {
    database.change(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO pair (entry, japanese, english) VALUES (:entry, :japanese, :english)"
                      + " ON CONFLICT (entry) DO UPDATE SET japanese = excluded.japanese,"
                      + " english = excluded.english");
          for (Pair pair : pairs) {
            batch
                .bind("entry", pair.entryId())
                .bind("japanese", pair.japanese())
                .bind("english", pair.english())
                .add();
          }
          batch.execute();
        });
  }
}
