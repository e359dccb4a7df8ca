package nezuku.worktime;

import java.time.LocalDate;
import nezuku.people.Language;

/** A day off that everybody has, with its name in both languages. */
public record Holiday(LocalDate date, String ja, String en) {
  /**
   * @throws IllegalArgumentException if a name is blank
   */
  public Holiday {
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a holiday needs a name: " + date);
    }
  }

  /** A holiday whose name is known in one language only, as files have it. */
  static Holiday named(LocalDate date, String name) {
    return new Holiday(date, name, name);
  }

  /** The name for people who read that language. */
  public String name(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}
