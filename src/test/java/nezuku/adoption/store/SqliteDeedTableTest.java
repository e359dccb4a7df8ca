package nezuku.adoption.store;

import java.nio.file.Path;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.io.TempDir;

class SqliteDeedTableTest extends DeedTableContract {
  @TempDir Path folder;

  @Override
  Database open() {
    return Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
  }
}
