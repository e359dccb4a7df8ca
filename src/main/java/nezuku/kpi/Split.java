package nezuku.kpi;

/** Which part of the cases a number is about. */
public sealed interface Split {
  /** All cases. */
  static Split all() {
    return new All();
  }

  /** All cases. */
  record All() implements Split {}

  /** Those with a label. */
  record Part(Dimension dimension, String label) implements Split {}

  /** Whether a case belongs to it. */
  default boolean has(Labels labels) {
    return switch (this) {
      case All all -> true;
      case Part(Dimension dimension, String label) -> labels.of(dimension).equals(label);
    };
  }
}
