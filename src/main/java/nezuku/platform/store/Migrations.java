package nezuku.platform.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database up to date. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource source, Dialect dialect) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:nezuku/migrations")
            .placeholders(dialect.placeholders())
            .load();
    for (MigrationInfo migration : flyway.info().all()) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS
          || migration.getState() == MigrationState.FUTURE_FAILED) {
        throw new NewerSchema(String.valueOf(migration.getVersion()));
      }
    }
    var unused = flyway.migrate();
  }
}
