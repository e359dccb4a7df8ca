package nezuku.kpi.store;

import java.time.Instant;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.kpi.Period;
import nezuku.kpi.summary.Edition;
import nezuku.kpi.summary.SummaryStore;
import nezuku.platform.store.Database;

/** Which summaries were posted, in the database. */
public final class SummaryTable implements SummaryStore {
  private final Database database;

  /** The summaries of a database. */
  public SummaryTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Edition> find(String channelId, Period period) {
    return editions(
            "channel_id = :channel AND kind = :kind AND first_day = :first",
            Map.of(
                "channel",
                channelId,
                "kind",
                Parts.kind(period),
                "first",
                period.first().toString()),
            period.fiscal())
        .stream()
        .findFirst();
  }

  @Override
  public List<Edition> incomplete(Instant since, Month fiscal) {
    return editions(
        "complete = 0 AND posted_at >= :since", Map.of("since", since.toEpochMilli()), fiscal);
  }

  private List<Edition> editions(String where, Map<String, ?> bound, Month fiscal) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM kpi_summary WHERE " + where + " ORDER BY first_day, channel_id")
                .bindMap(bound)
                .map(
                    (row, context) ->
                        new Edition(
                            Objects.requireNonNull(row.getString("channel_id")),
                            Parts.period(row, fiscal),
                            Optional.ofNullable(row.getString("message_id")),
                            row.getLong("complete") == 1,
                            Instant.ofEpochMilli(row.getLong("posted_at"))))
                .list());
  }

  @Override
  public void keep(Edition edition) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO kpi_summary (channel_id, kind, first_day, message_id, complete,"
                        + " posted_at) VALUES (:channel, :kind, :first, :message, :complete, :at)"
                        + " ON CONFLICT (channel_id, kind, first_day) DO UPDATE SET"
                        + " message_id = excluded.message_id, complete = excluded.complete")
                .bind("channel", edition.channelId())
                .bind("kind", Parts.kind(edition.period()))
                .bind("first", edition.period().first().toString())
                .bind("message", edition.messageId().orElse(null))
                .bind("complete", edition.complete() ? 1 : 0)
                .bind("at", edition.at())
                .execute());
  }
}
