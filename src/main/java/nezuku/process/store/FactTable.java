package nezuku.process.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nezuku.people.Worded;
import nezuku.platform.store.Database;
import nezuku.process.Fact;
import nezuku.process.FactStore;

/** What people added to processes, in the database; the latest word on each fact counts. */
public final class FactTable implements FactStore {
  private final Database database;

  /** The facts of a database. */
  public FactTable(Database database) {
    this.database = database;
  }

  private record Row(String process, Fact fact, Worded value) {}

  @Override
  public Map<String, Map<Fact, Worded>> all() {
    Map<String, Map<Fact, Worded>> all = new HashMap<>();
    database
        .read(
            handle ->
                handle
                    .createQuery("SELECT process, fact, ja, en FROM process_fact ORDER BY seq")
                    .map(
                        (row, context) ->
                            new Row(
                                row.getString("process"),
                                Fact.valueOf(row.getString("fact")),
                                new Worded(row.getString("ja"), row.getString("en"))))
                    .list())
        .forEach(
            row ->
                all.computeIfAbsent(row.process(), id -> new EnumMap<>(Fact.class))
                    .put(row.fact(), row.value()));
    return all;
  }

  @Override
  public void add(String process, Fact fact, Worded value, String byId, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO process_fact (process, fact, ja, en, by_id, said_at)"
                        + " VALUES (:process, :fact, :ja, :en, :by, :at)")
                .bind("process", process)
                .bind("fact", fact.name())
                .bind("ja", value.ja())
                .bind("en", value.en())
                .bind("by", byId)
                .bind("at", at)
                .execute());
  }
}
