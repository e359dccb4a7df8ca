package nezuku.faq.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Wording;
import nezuku.people.Audience;
import nezuku.people.Language;

/**
 * One entry in one language, as its file says.
 *
 * @param name what the path says
 * @param audience whom it is meant for
 * @param audienceLine the line of the file that says so
 * @param owner the owner's e-mail address
 * @param verified when the owner last checked it
 * @param reviewEvery how long that is good for, if it runs out
 * @param wording what people read
 */
public record EntryFile(
    Name name,
    Audience audience,
    int audienceLine,
    String owner,
    LocalDate verified,
    Optional<Period> reviewEvery,
    Wording wording) {

  /**
   * What a path says: {@code category/id.lang.md}.
   *
   * @param path the path itself
   * @param category the folder
   * @param id the entry's id
   * @param language the language
   */
  public record Name(String path, String category, String id, Language language) {

    /** The name of a page. */
    public static Name of(String category, String id, Language language) {
      String path = category + "/" + id + "." + language.code() + ".md";
      return new Name(path, category, id, language);
    }

    /** Reads a path relative to the content's folder; empty if it is not an entry's. */
    public static Optional<Name> of(Path relative) {
      String file = relative.getFileName().toString();
      List<String> parts = List.of(file.split("\\.", -1));
      if (relative.getNameCount() != 2
          || parts.size() != 3
          || relative.getName(0).toString().startsWith(".")
          || !parts.get(0).matches("[a-z0-9][a-z0-9-]*")
          || !parts.get(1).matches("ja|en")) {
        return Optional.empty();
      }
      String path = relative.toString().replace('\\', '/');
      String category = relative.getName(0).toString();
      return Optional.of(new Name(path, category, parts.get(0), Language.ofCode(parts.get(1))));
    }
  }
}
