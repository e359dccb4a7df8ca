package nezuku.faq.edit;

import nezuku.faq.Entry;
import nezuku.people.Language;

/**
 * An entry of which one language was changed and the other was not.
 *
 * @param entry the entry
 * @param changed the language that was changed
 * @param pair its languages as they are
 */
public record Drift(Entry entry, Language changed, Pair pair) {

  /** The language to look at. */
  public Language left() {
    return changed.other();
  }
}
