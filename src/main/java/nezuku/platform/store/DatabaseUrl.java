package nezuku.platform.store;

import java.nio.file.Path;

/** Where the database is, as {@code NEZUKU_DB} says. */
public sealed interface DatabaseUrl {

  /** A file of this machine's. */
  record SqliteFile(Path file) implements DatabaseUrl {}

  /** A server, for several machines; the address may hold a password and is not shown. */
  record Postgres(String jdbcUrl) implements DatabaseUrl {
    @Override
    public String toString() {
      return "Postgres[" + jdbcUrl.replaceAll("\\?.*|//[^/@]*@", "…") + "]";
    }
  }

  /**
   * Reads an address: a file, or a {@code jdbc:postgresql:} URL.
   *
   * @throws Invalid if it is a JDBC URL of another database
   */
  static DatabaseUrl parse(String text, Path root) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Postgres(text);
    }
    if (text.startsWith("jdbc:")) {
      throw new Invalid();
    }
    return new SqliteFile(root.resolve(text));
  }

  /** An address that is neither. It may hold a password and is not repeated. */
  final class Invalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Invalid() {
      super("not a file and not a jdbc:postgresql: address");
    }
  }
}
