package nezuku.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import nezuku.people.Language;
import nezuku.platform.store.DatabaseUrl;

/**
 * Where a command runs.
 *
 * @param root the folder of the installation
 * @param environment the environment variables
 * @param clock what time it is
 */
public record Home(Path root, Map<String, String> environment, InstantSource clock) {

  /** The FAQ's folder if no other is named. */
  Path content() {
    return root.resolve("faq-content");
  }

  /**
   * The database, as {@code NEZUKU_DB} says.
   *
   * @throws DatabaseUrl.Invalid if it says what can't be used
   */
  public DatabaseUrl database() {
    return database("data/nezuku.db");
  }

  /**
   * That of the local workspace, as {@code NEZUKU_DB} says.
   *
   * @throws DatabaseUrl.Invalid if it says what can't be used
   */
  public DatabaseUrl workspaceDatabase() {
    return database("data/workspace/nezuku.db");
  }

  private DatabaseUrl database(String otherwise) {
    String named = environment.getOrDefault("NEZUKU_DB", "");
    return DatabaseUrl.parse(named.isBlank() ? otherwise : named, root);
  }

  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  LocalDate today() {
    return now().toLocalDate();
  }

  /** The language of the terminal, as its environment says; English where it says nothing. */
  public Language language() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(Language::ofLocale)
        .orElse(Language.EN);
  }
}
