package nezuku.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * A table as a database file has it. Databases of the same version have the same tables, so it can
 * be copied from one to another of either kind.
 */
record Table(String name, List<String> columns) {
  /**
   * What is true only while programs run: who they are, and which of them is doing which job. The
   * programs fill it in when they start.
   */
  static final List<String> FLEETING = List.of("instance", "scheduled_task");

  private static final String VERSIONS = "flyway_schema_history";
  private static final int ROWS_AT_ONCE = 500;

  /** All tables that a backup is for, those that are referred to before those that refer. */
  static List<Table> all(Handle file) {
    List<String> names =
        file.createQuery(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                    + " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name")
            .mapTo(String.class)
            .list();
    Set<String> ordered = new LinkedHashSet<>();
    names.forEach(name -> add(name, file, ordered));
    return ordered.stream()
        .filter(name -> !FLEETING.contains(name) && !name.equals(VERSIONS))
        .map(name -> new Table(name, columns(name, file)))
        .toList();
  }

  private static void add(String name, Handle file, Set<String> ordered) {
    if (ordered.contains(name)) {
      return;
    }
    file.createQuery("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(:table)")
        .bind("table", name)
        .mapTo(String.class)
        .filter(other -> !other.equals(name))
        .forEach(other -> add(other, file, ordered));
    ordered.add(name);
  }

  private static List<String> columns(String name, Handle file) {
    return file.createQuery("SELECT name FROM pragma_table_info(:table) ORDER BY cid")
        .bind("table", name)
        .mapTo(String.class)
        .list();
  }

  /** Copies all rows. */
  void copy(Handle from, Handle to) {
    try {
      copy(from.getConnection(), to.getConnection());
    } catch (SQLException e) {
      throw new IllegalStateException("table " + name, e);
    }
  }

  private void copy(Connection from, Connection to) throws SQLException {
    String list = String.join(", ", columns);
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (Statement select = from.createStatement();
        PreparedStatement insert =
            to.prepareStatement(
                "INSERT INTO " + name + " (" + list + ") VALUES (" + places + ")")) {
      select.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = select.executeQuery("SELECT " + list + " FROM " + name)) {
        int waiting = 0;
        while (rows.next()) {
          for (int i = 1; i <= columns.size(); i++) {
            insert.setObject(i, rows.getObject(i));
          }
          insert.addBatch();
          if (++waiting == ROWS_AT_ONCE) {
            insert.executeBatch();
            waiting = 0;
          }
        }
        insert.executeBatch();
      }
    }
  }

  /** Makes a server number new rows on from those that were copied. */
  void countOn(Handle server) {
    for (String column : columns) {
      server
          .createQuery("SELECT pg_get_serial_sequence(:table, :column)")
          .bind("table", name)
          .bind("column", column)
          .mapTo(String.class)
          .stream()
          .filter(Objects::nonNull)
          .forEach(
              sequence ->
                  server
                      .createQuery(
                          "SELECT setval(:sequence, coalesce(max("
                              + column
                              + "), 0) + 1, false) FROM "
                              + name)
                      .bind("sequence", sequence)
                      .mapTo(Long.class)
                      .one());
    }
  }

  /** The names of tables and of the fleeting ones, for a statement. */
  static String names(List<Table> tables) {
    return Stream.concat(tables.stream().map(Table::name), FLEETING.stream())
        .collect(Collectors.joining(", "));
  }
}
