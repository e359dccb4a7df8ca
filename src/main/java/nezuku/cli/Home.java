package nezuku.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import nezuku.people.Language;

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

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
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
