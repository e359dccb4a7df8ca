package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import nezuku.kpi.source.Imports.Staged;
import nezuku.kpi.source.sql.SqlFetcher;
import org.junit.jupiter.api.Test;

/** The contract, by a query of a database. */
class SqlSourceTest extends SourceContract {
  private static final String QUERY =
      "SELECT key AS 番号, title AS 題, opened AS 受付, responded AS 応答, closed AS 完了,"
          + " promised AS 期日, priority AS 優先度, cost AS 費用 FROM ticket ORDER BY rowid";

  @Override
  String section(Path folder) {
    return "kind: sql, url: \"" + url(folder) + "\", query: \"" + QUERY + "\"";
  }

  private static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("theirs.db");
  }

  @Override
  Staged stage(ImportDesk desk, Path folder) throws Exception {
    fill(folder);
    return fetched(desk, new SqlFetcher(Map.of()));
  }

  private static void fill(Path folder) throws Exception {
    try (Connection theirs = DriverManager.getConnection(url(folder))) {
      theirs
          .createStatement()
          .execute(
              "CREATE TABLE ticket (key, title, opened, responded, closed, promised, priority,"
                  + " cost)");
      for (List<String> row : ROWS) {
        try (PreparedStatement insert =
            theirs.prepareStatement("INSERT INTO ticket VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
          for (int i = 0; i < row.size(); i++) {
            insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
          }
          insert.execute();
        }
      }
    }
  }

  @Test
  void nothing_of_theirs_can_be_changed() throws Exception {
    fill(folder);
    for (String query : List.of("DELETE FROM ticket", "DELETE FROM ticket RETURNING key")) {
      String yaml = "desk: {kind: sql, url: '" + url(folder) + "', query: '" + query + "'}";
      try (ImportDesk desk = new ImportDesk(folder, yaml)) {
        assertThatThrownBy(() -> fetched(desk, new SqlFetcher(Map.of())))
            .isInstanceOfSatisfying(
                Unusable.class, e -> assertThat(e.why()).isEqualTo("bad-query"));
      }
    }
    try (Connection theirs = DriverManager.getConnection(url(folder));
        var rows = theirs.createStatement().executeQuery("SELECT count(*) FROM ticket")) {
      assertThat(rows.getInt(1)).isEqualTo(ROWS.size());
    }
  }

  @Test
  void a_secret_that_is_missing_is_named_by_its_variable() throws Exception {
    String yaml =
        "desk: {kind: sql, url: 'jdbc:sqlite:x', query: 'SELECT 1', password-env: DESK_PASSWORD}";
    try (ImportDesk desk = new ImportDesk(folder, yaml)) {
      assertThatThrownBy(() -> fetched(desk, new SqlFetcher(Map.of())))
          .hasMessageContaining("DESK_PASSWORD");
    }
  }
}
