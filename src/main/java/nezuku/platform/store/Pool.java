package nezuku.platform.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Connections to a database. */
final class Pool {
  private static final int SQLITE_CONNECTIONS = 4;
  private static final int POSTGRES_CONNECTIONS = 10;
  // Slack waits three seconds for an ack, and wants to be told before.
  private static final long CONNECT_MILLIS = 2_000;

  private static final FileAttribute<?>[] OWNERS_ALONE = {
    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
  };

  private Pool() {}

  static HikariDataSource of(DatabaseUrl url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("nezuku");
    config.setConnectionTimeout(CONNECT_MILLIS);
    switch (url) {
      case DatabaseUrl.SqliteFile(Path file) -> {
        makeFile(file);
        config.setJdbcUrl("jdbc:sqlite:" + file.toAbsolutePath());
        config.setMaximumPoolSize(SQLITE_CONNECTIONS);
        // Measured: with these, nothing that was committed was lost under kill -9.
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("busy_timeout", "5000");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        config.addDataSourceProperty("foreign_keys", "true");
      }
      case DatabaseUrl.Postgres(String jdbcUrl) -> {
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(POSTGRES_CONNECTIONS);
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "nezuku");
      }
    }
    return new HikariDataSource(config);
  }

  /**
   * It holds what people ask: only its owner reads it. SQLite gives the files beside it the same.
   */
  private static void makeFile(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.notExists(file)) {
        boolean posix =
            Files.getFileStore(file.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class);
        Files.createFile(file, posix ? OWNERS_ALONE : new FileAttribute<?>[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
