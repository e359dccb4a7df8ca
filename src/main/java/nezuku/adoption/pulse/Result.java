package nezuku.adoption.pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.people.Suppression;

/**
 * What a side said, without anybody's answers.
 *
 * <p>It is made once, when the quarter has ended, and only of {@value #FEWEST} people or more; what
 * each of them said is not kept after that. So it never changes, and there is nothing to subtract
 * from it: sums over several ballots are not made either.
 *
 * @param n how many answered
 * @param sums the sum of the marks of each question
 */
public record Result(Ballot ballot, int n, List<Integer> sums) {
  /** Below so many people nothing is said. */
  public static final int FEWEST = Suppression.FEWEST;

  /** Refuses what would tell of too few people. */
  public Result {
    sums = List.copyOf(sums);
    if (n < FEWEST || sums.size() != Marks.QUESTIONS) {
      throw new IllegalArgumentException("a result of " + n + " people");
    }
  }

  /** What comes of answers; nothing if they are too few. */
  public static Optional<Result> of(Ballot ballot, List<Marks> marks) {
    if (marks.size() < FEWEST) {
      return Optional.empty();
    }
    List<Integer> sums = new ArrayList<>();
    for (int question = 0; question < Marks.QUESTIONS; question++) {
      int index = question;
      sums.add(marks.stream().mapToInt(one -> one.values().get(index)).sum());
    }
    return Optional.of(new Result(ballot, marks.size(), sums));
  }

  /** The mean mark of a question, from 0. */
  public double mean(int question) {
    return (double) sums.get(question) / n;
  }

  /** The mean mark of all questions. */
  public double mean() {
    return sums.stream().mapToInt(Integer::intValue).sum() / (double) (n * Marks.QUESTIONS);
  }
}
