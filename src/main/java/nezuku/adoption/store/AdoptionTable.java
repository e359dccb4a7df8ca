package nezuku.adoption.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nezuku.adoption.AdoptionStore;
import nezuku.adoption.Item;
import nezuku.adoption.Phase;
import nezuku.adoption.Tick;
import nezuku.platform.store.Database;
import org.jspecify.annotations.Nullable;

/** What people said of processes, and how these stood, in the database. */
public final class AdoptionTable implements AdoptionStore {
  private final Database database;

  /** The words and stands of a database. */
  public AdoptionTable(Database database) {
    this.database = database;
  }

  private record Said(Item item, Optional<Tick> tick) {}

  @Override
  public Map<Item, Tick> ticks(String process) {
    Map<Item, Tick> ticks = new EnumMap<>(Item.class);
    database
        .read(
            handle ->
                handle
                    .createQuery(
                        "SELECT item, evidence, by_id, said_at FROM adoption_tick"
                            + " WHERE process = :process ORDER BY seq")
                    .bind("process", process)
                    .map((row, context) -> new Said(Item.valueOf(row.getString("item")), tick(row)))
                    .list())
        .forEach(
            said ->
                said.tick()
                    .ifPresentOrElse(
                        tick -> ticks.put(said.item(), tick), () -> ticks.remove(said.item())));
    return ticks;
  }

  private static Optional<Tick> tick(ResultSet row) throws SQLException {
    String by = Objects.requireNonNullElse(row.getString("by_id"), "");
    Instant at = Instant.ofEpochMilli(row.getLong("said_at"));
    return Optional.ofNullable(row.getString("evidence")).map(text -> new Tick(by, at, text));
  }

  @Override
  public void tick(String process, Item item, Tick tick) {
    say(process, item, tick.evidence(), tick.byId(), tick.at());
  }

  @Override
  public void untick(String process, Item item, String byId, Instant at) {
    say(process, item, null, byId, at);
  }

  private void say(String process, Item item, @Nullable String evidence, String byId, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO adoption_tick (process, item, evidence, by_id, said_at)"
                        + " VALUES (:process, :item, :evidence, :by, :at)")
                .bind("process", process)
                .bind("item", item.name())
                .bind("evidence", evidence)
                .bind("by", byId)
                .bind("at", at)
                .execute());
  }

  @Override
  public boolean read(String process, String userId, Instant at) {
    return database.write(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO adoption_reader (process, user_id, read_at)"
                            + " VALUES (:process, :user, :at) ON CONFLICT DO NOTHING")
                    .bind("process", process)
                    .bind("user", userId)
                    .bind("at", at)
                    .execute())
        == 1;
  }

  @Override
  public Set<String> readers(String process) {
    return database.read(
        handle ->
            Set.copyOf(
                handle
                    .createQuery("SELECT user_id FROM adoption_reader WHERE process = :process")
                    .bind("process", process)
                    .mapTo(String.class)
                    .list()));
  }

  @Override
  public void keep(Stand stand) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO adoption_stand (process, month, phase, introduction, adoption,"
                        + " maturity) VALUES (:process, :month, :phase, :introduction, :adoption,"
                        + " :maturity) ON CONFLICT (process, month) DO UPDATE SET phase = :phase,"
                        + " introduction = :introduction, adoption = :adoption, maturity = :maturity")
                .bind("process", stand.process())
                .bind("month", stand.month().toString())
                .bind("phase", stand.phase().name())
                .bind("introduction", met(stand, Phase.INTRODUCTION))
                .bind("adoption", met(stand, Phase.ADOPTION))
                .bind("maturity", met(stand, Phase.MATURITY))
                .execute());
  }

  private static int met(Stand stand, Phase phase) {
    return stand.met().getOrDefault(phase, 0);
  }

  @Override
  public List<Stand> stands(String process) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM adoption_stand WHERE process = :process ORDER BY month")
                .bind("process", process)
                .map(
                    (row, context) ->
                        new Stand(
                            process,
                            YearMonth.parse(row.getString("month")),
                            Phase.valueOf(row.getString("phase")),
                            Map.of(
                                Phase.INTRODUCTION, row.getInt("introduction"),
                                Phase.ADOPTION, row.getInt("adoption"),
                                Phase.MATURITY, row.getInt("maturity"))))
                .list());
  }
}
