package nezuku.faq.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nezuku.people.Language;

/** The ways in which a text is taken apart for search; each is a field of the index. */
enum View {
  /** Base forms of Japanese words. */
  WORDS_JA(3.0f),
  /** Stems of English words. */
  WORDS_EN(3.0f),
  /** One and two characters in a row of kanji, katakana, Latin letters and digits. */
  GRAMS(1.0f),
  /** Two to four characters in a row of everything, word by word: forgives typos. */
  CHARS(1.0f),
  /** Readings of Japanese words, so that kana meets kanji. */
  READINGS(1.0f),
  /** Pairs of neighbouring Japanese words. */
  PAIRS_JA(0),
  /** Pairs of neighbouring English words. */
  PAIRS_EN(0);

  /** Knows no entry. */
  static final Rarity NO_RARITY = new Rarity();

  private static final Map<Language, List<View>> OF = new EnumMap<>(Language.class);
  private static final Map<Language, List<View>> CONTENT = new EnumMap<>(Language.class);
  private static final Map<Language, List<View>> WHOLE = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      OF.put(language, Arrays.stream(values()).filter(view -> view.applies(language)).toList());
    }
    CONTENT.put(Language.JA, List.of(WORDS_JA, GRAMS));
    CONTENT.put(Language.EN, List.of(WORDS_EN));
    WHOLE.put(Language.JA, List.of(WORDS_JA, GRAMS, CHARS));
    WHOLE.put(Language.EN, List.of(WORDS_EN, CHARS));
  }

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

  /** Whether candidates are gathered by it. */
  boolean gathers() {
    return boost > 0;
  }

  /**
   * Whether candidates are gathered by a term: of the characters only the longest runs, because
   * there are many.
   */
  boolean gathers(String term) {
    return gathers() && (this != CHARS || Terms.isLong(term));
  }

  /** The terms of a text by which it is gathered, by their places. */
  IntStream gathering(Terms terms) {
    return IntStream.range(0, terms.size()).filter(i -> this != CHARS || terms.isLong(i));
  }

  /** Whether texts of this language have this view. */
  boolean applies(Language language) {
    return switch (this) {
      case WORDS_JA, GRAMS, READINGS, PAIRS_JA -> language == Language.JA;
      case WORDS_EN, PAIRS_EN -> language == Language.EN;
      case CHARS -> true;
    };
  }

  /** The words of a language. */
  static View words(Language language) {
    return language == Language.JA ? WORDS_JA : WORDS_EN;
  }

  /** The views of a text in a language. */
  static List<View> of(Language language) {
    return OF.getOrDefault(language, List.of());
  }

  /** The views that hold what a text of a language is about. */
  static List<View> content(Language language) {
    return CONTENT.getOrDefault(language, List.of());
  }

  /** The views in which an entry is also looked at as a whole. */
  static List<View> whole(Language language) {
    return WHOLE.getOrDefault(language, List.of());
  }

  /** The word pairs of a language. */
  static View pairs(Language language) {
    return language == Language.JA ? PAIRS_JA : PAIRS_EN;
  }
}
