package nezuku.people;

import java.util.Locale;

/** The languages that Nezuku speaks. Both are equal; Japanese is the fallback. */
public enum Language {
  JA(Locale.JAPANESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The two-letter code, as in file names: {@code ja} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The locale to format numbers and dates with. */
  public Locale locale() {
    return locale;
  }

  /** The other language. */
  public Language other() {
    return this == JA ? EN : JA;
  }

  /**
   * The language for a Slack locale such as {@code ja-JP} or {@code en-GB}: Japanese for Japanese
   * and for a locale that is not known, English for all others.
   */
  public static Language ofLocale(String locale) {
    return locale.isBlank() || locale.toLowerCase(Locale.ROOT).startsWith("ja") ? JA : EN;
  }

  /**
   * The language of a code.
   *
   * @throws IllegalArgumentException if it is neither {@code ja} nor {@code en}
   */
  public static Language ofCode(String code) {
    return switch (code) {
      case "ja" -> JA;
      case "en" -> EN;
      default -> throw new IllegalArgumentException("not a language: '" + code + "' (ja or en)");
    };
  }

  /** The language that a text is most likely written in: Japanese if it has kana or kanji. */
  public static Language of(String text) {
    return text.codePoints().anyMatch(Language::isJapanese) ? JA : EN;
  }

  private static boolean isJapanese(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HAN -> true;
      default -> false;
    };
  }
}
