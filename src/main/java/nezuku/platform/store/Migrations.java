package nezuku.platform.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database up to date. */
final class Migrations {
  private static final String LATEST = "latest";

  private Migrations() {}

  static void run(DataSource source, Dialect dialect) {
    runTo(LATEST, source, dialect);
  }

  /** Brings a database to an older version than ours, such as that of another database. */
  static void runTo(String version, DataSource source, Dialect dialect) {
    Flyway flyway = flyway(source, dialect, version);
    refuseNewer(flyway);
    var unused = flyway.migrate();
  }

  /**
   * The version that a database is at; empty if it is none of ours.
   *
   * @throws NewerSchema if a newer program has used it
   */
  static Optional<String> version(DataSource source, Dialect dialect) {
    Flyway flyway = flyway(source, dialect, LATEST);
    MigrationInfo current = flyway.info().current();
    if (current == null || !flyway.validateWithResult().validationSuccessful) {
      return Optional.empty();
    }
    refuseNewer(flyway);
    return Optional.of(String.valueOf(current.getVersion()));
  }

  private static void refuseNewer(Flyway flyway) {
    for (MigrationInfo migration : flyway.info().all()) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS
          || migration.getState() == MigrationState.FUTURE_FAILED) {
        throw new NewerSchema(String.valueOf(migration.getVersion()));
      }
    }
  }

  private static Flyway flyway(DataSource source, Dialect dialect, String target) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:nezuku/migrations")
        .placeholders(dialect.placeholders())
        .ignoreMigrationPatterns("*:pending", "*:future")
        .target(target)
        .load();
  }
}
