package nezuku.people;

/** A text of the configuration, in both languages. */
public record Worded(String ja, String en) {

  /** In a language. */
  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}
