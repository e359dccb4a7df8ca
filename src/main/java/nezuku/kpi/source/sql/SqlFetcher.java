package nezuku.kpi.source.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nezuku.kpi.source.Fetched;
import nezuku.kpi.source.Fetcher;
import nezuku.kpi.source.HealthStore.Progress;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Unusable;
import nezuku.kpi.source.cell.Folding;
import nezuku.kpi.source.file.Spool;

/** Asks databases, and changes nothing in them. Thread-safe. */
public final class SqlFetcher implements Fetcher {
  private static final int SECONDS = 600;
  private static final int ROWS_AT_ONCE = 1_000;
  private static final int LONGEST_REASON = 200;

  private final Map<String, String> environment;

  /** Asks with secrets of an environment. */
  public SqlFetcher(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Fetched fetch(Source source, Progress progress) throws Unusable {
    Source.Sql kind = (Source.Sql) source.kind();
    Spool spool;
    try {
      spool = Spool.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean isDone = false;
    try (Connection connection = connect(kind)) {
      read(connection, kind.query(), spool);
      isDone = true;
      return new Fetched(Optional.of(spool.records()), Progress.NONE, spool::close);
    } catch (SQLException e) {
      throw new Unusable("bad-query", reason(e));
    } finally {
      if (!isDone) {
        spool.close();
      }
    }
  }

  private Connection connect(Source.Sql kind) throws Unusable {
    Properties properties = new Properties();
    put(properties, "user", kind.userEnv());
    put(properties, "password", kind.passwordEnv());
    if (kind.url().startsWith("jdbc:sqlite:")) {
      // SQLITE_OPEN_READONLY: it can't be made read-only once it is open.
      properties.setProperty("open_mode", "1");
    }
    try {
      Connection connection = DriverManager.getConnection(kind.url(), properties);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw new Unusable("no-database", reason(e));
    }
  }

  private void put(Properties properties, String name, Optional<String> variable) throws Unusable {
    if (variable.isPresent()) {
      String secret = environment.getOrDefault(variable.get(), "");
      if (secret.isEmpty()) {
        throw new Unusable("no-secret", variable.get());
      }
      properties.setProperty(name, secret);
    }
  }

  private static String reason(SQLException e) {
    return Folding.shown(String.valueOf(e.getMessage()), LONGEST_REASON);
  }

  private static void read(Connection connection, String query, Spool spool) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS);
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(query)) {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          names.add(columns.getColumnLabel(i));
        }
        spool.add(names);
        while (rows.next()) {
          List<String> cells = new ArrayList<>(names.size());
          for (int i = 1; i <= names.size(); i++) {
            cells.add(text(rows, i, columns.getColumnTypeName(i)));
          }
          spool.add(cells);
        }
      }
    }
  }

  /** A time with an offset keeps it; all else is text as the database writes it. */
  private static String text(ResultSet rows, int column, String type) throws SQLException {
    if (type.toLowerCase(Locale.ROOT).equals("timestamptz")) {
      OffsetDateTime at = rows.getObject(column, OffsetDateTime.class);
      return at == null ? "" : at.toString();
    }
    return Objects.requireNonNullElse(rows.getString(column), "");
  }
}
