package nezuku.faq;

import nezuku.people.Language;

/**
 * An entry that may answer a question.
 *
 * @param entry the entry
 * @param language the language in which it is shown to the asker
 * @param score the estimated probability, 0 to 1, that it is the answer, as the words tell; 0 where
 *     it was not found by words
 */
public record Candidate(Entry entry, Language language, double score) {

  /** What the asker reads. */
  public Wording wording() {
    return entry.in(language);
  }
}
