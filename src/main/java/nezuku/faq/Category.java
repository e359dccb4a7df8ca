package nezuku.faq;

import java.util.Map;
import nezuku.people.Language;

/**
 * A group of entries.
 *
 * @param id the folder's name
 * @param names what people call it
 * @param owner the e-mail address of the person who is asked when the FAQ does not know
 */
public record Category(String id, Map<Language, String> names, String owner) {

  /** Its name in a language. */
  public String name(Language language) {
    return names.getOrDefault(language, id);
  }
}
