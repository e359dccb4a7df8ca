package nezuku.faq.search;

import nezuku.people.Language;

/** A text that may match a question: an entry's question, an alias or the answer. */
record Phrase(int entry, Language language, Kind kind, String text) {

  /** What part of the entry it is. */
  enum Kind {
    QUESTION,
    ALIAS,
    ANSWER
  }
}
