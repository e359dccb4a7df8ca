package nezuku.faq;

import java.util.List;

/** Knows how alike questions are. Thread-safe. */
@FunctionalInterface
public interface Likeness {

  /** Some questions, compared with each other. */
  @FunctionalInterface
  interface Comparison {

    /**
     * How alike two of them are: 0 if they have nothing in common, 1 if they are the same. The same
     * both ways.
     *
     * @param one its place in the list, from 0
     */
    double between(int one, int other);
  }

  /** From here on two wordings count as the same question; measured in docs/performance.md. */
  double SAME = 0.48;

  /** Compares questions with each other; their order does not matter. */
  Comparison of(List<String> questions);
}
