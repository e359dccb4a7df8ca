package nezuku.faq.content.words;

import java.util.ArrayList;
import java.util.List;
import nezuku.people.Language;

/** Takes a word apart as the search does. */
@FunctionalInterface
public interface Splitter {

  /** What is left of a word in texts of a language; nothing, if the search passes it over. */
  List<String> terms(String word, Language language);

  /** What two words have in common if the search can't tell them apart in some language. */
  default List<String> keys(String word) {
    List<String> keys = new ArrayList<>();
    for (Language language : Language.values()) {
      List<String> terms = terms(word, language);
      if (!terms.isEmpty()) {
        keys.add(language.code() + ':' + String.join(" ", terms));
      }
    }
    return keys;
  }
}
