package nezuku.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
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

  /** The language of the terminal. */
  public static Language language() {
    return Language.ofLocale(Locale.getDefault().getLanguage());
  }
}
