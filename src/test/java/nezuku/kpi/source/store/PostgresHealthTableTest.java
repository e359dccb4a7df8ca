package nezuku.kpi.source.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract, on PostgreSQL. */
class PostgresHealthTableTest extends HealthTableContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  DatabaseUrl url() {
    return DatabaseUrl.parse(server.getJdbcUrl("postgres", "postgres"), Path.of(""));
  }
}
