package nezuku.faq.content.words;

/** A line with a mistake. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Mistake mistake;

  private Unusable(Mistake mistake) {
    super(mistake.kind());
    this.mistake = mistake;
  }

  static Unusable of(WordLine line, String kind, String... details) {
    return new Unusable(Mistake.of(line.number(), kind, details));
  }

  Mistake mistake() {
    return mistake;
  }
}
