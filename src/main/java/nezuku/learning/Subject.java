package nezuku.learning;

import java.util.Optional;

/** What somebody can know: what a step says or asks, or an entry of the FAQ. */
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

  /** As it is kept. */
  String key();

  /** Reads a key; empty if it is none. */
  static Optional<Subject> parse(String key) {
    if (key.startsWith("entry:")) {
      return Optional.of(new OfEntry(key.substring("entry:".length())));
    }
    return key.startsWith("step:")
        ? StepRef.parse(key.substring("step:".length())).map(OfStep::new)
        : Optional.empty();
  }
}
