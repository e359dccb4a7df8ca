package nezuku.learning;

/** How well something was remembered. */
public enum Grade {
  /** Not at all. */
  AGAIN(1),
  /** With trouble. */
  HARD(2),
  /** Well. */
  GOOD(3),
  /** At once. */
  EASY(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /** Its number in the formulas. */
  int number() {
    return number;
  }
}
