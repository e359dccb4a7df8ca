package nezuku.faq.store;

import java.nio.file.Path;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.io.TempDir;

class SqliteContributionTableTest extends ContributionTableContract {
  @TempDir Path folder;

  @Override
  Database open() {
    return Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
  }
}
