package nezuku.learning.store;

import java.nio.file.Path;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.io.TempDir;

class SqliteLearningTableTest extends LearningTableContract {
  @TempDir Path folder;

  @Override
  Database open() {
    return Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
  }
}
