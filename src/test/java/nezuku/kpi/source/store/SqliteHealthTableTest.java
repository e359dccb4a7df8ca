package nezuku.kpi.source.store;

import java.nio.file.Path;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.io.TempDir;

/** The contract, on SQLite. */
class SqliteHealthTableTest extends HealthTableContract {
  @TempDir Path folder;

  @Override
  DatabaseUrl url() {
    return new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db"));
  }
}
