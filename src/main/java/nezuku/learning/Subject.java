package nezuku.learning;

import java.util.Optional;

/**
 * What somebody can know: what a step says or asks, an entry of the FAQ, or which entry answers
 * what people ask in their own words.
 */
public sealed interface Subject {

  /** What a step says or asks. */
  record OfStep(StepRef step) implements Subject {
    @Override
    public String key() {
      return "step:" + step;
    }
  }

  /** An entry of the FAQ, by its id. */
  record OfEntry(String entry) implements Subject {
    @Override
    public String key() {
      return "entry:" + entry;
    }
  }

  /**
   * Which entry of the FAQ answers a wording.
   *
   * @param entry the entry's id
   * @param phrase what was asked, without case, width, spaces and marks
   */
  record OfWording(String entry, String phrase) implements Subject {
    private static Optional<Subject> parse(String text) {
      int slash = text.indexOf('/');
      return slash < 1
          ? Optional.empty()
          : Optional.of(new OfWording(text.substring(0, slash), text.substring(slash + 1)));
    }

    @Override
    public String key() {
      return "wording:" + entry + "/" + phrase;
    }
  }

  /** As it is kept. */
  String key();

  /** Reads a key; empty if it is none. */
  static Optional<Subject> parse(String key) {
    if (key.startsWith("entry:")) {
      return Optional.of(new OfEntry(key.substring("entry:".length())));
    }
    if (key.startsWith("wording:")) {
      return OfWording.parse(key.substring("wording:".length()));
    }
    return key.startsWith("step:")
        ? StepRef.parse(key.substring("step:".length())).map(OfStep::new)
        : Optional.empty();
  }
}
