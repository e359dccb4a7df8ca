package nezuku.faq.search;

import nezuku.people.Language;

/** The ways in which a text is taken apart for search; each is a field of the index. */
enum View {
  /** Base forms of Japanese words. */
  WORDS_JA(3.0f),
  /** Stems of English words. */
  WORDS_EN(3.0f),
  /** One and two characters in a row of kanji, katakana, Latin letters and digits. */
  GRAMS(1.0f),
  /** Three characters in a row of everything, word by word: forgives typos. */
  CHARS(1.0f);

  private final float boost;

  View(float boost) {
    this.boost = boost;
  }

  /** The field's name. */
  String field() {
    return name();
  }

  /** What a match in this view weighs when candidates are gathered. */
  float boost() {
    return boost;
  }

  /** Whether texts of this language have this view. */
  boolean applies(Language language) {
    return switch (this) {
      case WORDS_JA, GRAMS -> language == Language.JA;
      case WORDS_EN -> language == Language.EN;
      case CHARS -> true;
    };
  }
}
