package nezuku.adoption.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on a real PostgreSQL. */
class PostgresDeedTableTest extends DeedTableContract {
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
  Database open() {
    return Database.open(new DatabaseUrl.Postgres(server.getJdbcUrl("postgres", "postgres")));
  }
}
