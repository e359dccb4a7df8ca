package nezuku.adoption;

/** How an item stands. */
public sealed interface Standing {

  /** The bot's own figures say how it is; nobody can tick it. */
  record ByFigure(Measured figure) implements Standing {}

  /** There is no figure, but somebody's word with evidence. */
  record ByWord(Tick tick) implements Standing {}

  /** There is neither. */
  record Open() implements Standing {}

  /** Whether it is so. */
  default boolean isMet() {
    return switch (this) {
      case ByFigure(Measured figure) -> figure.isMet();
      case ByWord word -> true;
      case Open open -> false;
    };
  }
}
