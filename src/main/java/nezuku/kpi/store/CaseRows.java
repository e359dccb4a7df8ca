package nezuku.kpi.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nezuku.kpi.Case;
import nezuku.kpi.Labels;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Cases as rows. */
final class CaseRows {
  static final String COLUMNS =
      "c.source, c.case_key, c.title, c.process, c.partner, c.priority, c.opened, c.responded,"
          + " c.closed, c.promised, c.kept, c.reopened, c.returned, c.rating, c.cost";
  static final String INSERT =
      "INSERT INTO kpi_case (source, case_key, import_seq, title, process, partner, priority,"
          + " opened, responded, closed, promised, kept, reopened, returned, rating, cost, digest)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          // Of what a source says twice, the later counts.
          + " ON CONFLICT (source, case_key, import_seq) DO UPDATE SET title = excluded.title,"
          + " process = excluded.process, partner = excluded.partner,"
          + " priority = excluded.priority, opened = excluded.opened,"
          + " responded = excluded.responded, closed = excluded.closed,"
          + " promised = excluded.promised, kept = excluded.kept, reopened = excluded.reopened,"
          + " returned = excluded.returned, rating = excluded.rating, cost = excluded.cost,"
          + " digest = excluded.digest";

  private CaseRows() {}

  /** Adds a case to a batch of {@link #INSERT}. */
  static void add(PreparedBatch batch, long importSeq, Case one) {
    batch.add(
        one.source(),
        one.key(),
        importSeq,
        one.title(),
        one.labels().process(),
        one.labels().partner(),
        one.labels().priority(),
        one.opened().toEpochMilli(),
        millis(one.responded()),
        millis(one.closed()),
        millis(one.promised()),
        one.kept().map(kept -> kept ? 1L : 0L).orElse(null),
        (long) one.reopened(),
        (long) one.returned(),
        one.rating().map(BigDecimal::toPlainString).orElse(null),
        one.cost().map(BigDecimal::toPlainString).orElse(null),
        digest(one));
  }

  private static @Nullable Long millis(Optional<Instant> moment) {
    return moment.map(Instant::toEpochMilli).orElse(null);
  }

  private static long digest(Case one) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(one.toString().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static Case read(ResultSet row) throws SQLException {
    return new Case(
        text(row, 1),
        text(row, 2),
        text(row, 3),
        new Labels(text(row, 4), text(row, 5), text(row, 6)),
        Instant.ofEpochMilli(row.getLong(7)),
        moment(row, 8),
        moment(row, 9),
        moment(row, 10),
        number(row, 11).map(kept -> kept == 1),
        row.getInt(12),
        row.getInt(13),
        Optional.ofNullable(row.getString(14)).map(BigDecimal::new),
        Optional.ofNullable(row.getString(15)).map(BigDecimal::new));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    return number(row, column).map(Instant::ofEpochMilli);
  }

  private static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }
}
