package nezuku.adoption.pulse;

import java.util.List;

/**
 * How one person answered the three questions, each from 1, not at all, to {@value #BEST}, fully.
 */
public record Marks(List<Integer> values) {
  /** How many questions there are. */
  public static final int QUESTIONS = 3;

  /** The best mark. */
  public static final int BEST = 5;

  /** Refuses what is no answer. */
  public Marks {
    values = List.copyOf(values);
    if (values.size() != QUESTIONS || values.stream().anyMatch(one -> one < 1 || one > BEST)) {
      throw new IllegalArgumentException("not three marks from 1 to " + BEST + ": " + values);
    }
  }
}
