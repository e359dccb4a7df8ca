package nezuku.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Spaced repetition by FSRS-6, the Free Spaced Repetition Scheduler, with the published default
 * parameters and a desired retention of 0.9: something comes back when nine in ten would still know
 * it. Days are the smallest unit, so there are no steps of minutes.
 *
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The
 *     Algorithm</a>
 */
public final class Repetition {
  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double RETENTION = 0.9;
  private static final double DECAY = -W[20];
  private static final double FACTOR = Math.pow(RETENTION, 1 / DECAY) - 1;
  private static final int LONGEST = 36_500;

  private Repetition() {}

  /** What somebody remembers after they were asked, the first time or again. */
  public static Memory review(Optional<Memory> before, Grade grade, LocalDate today) {
    return before
        .map(memory -> again(memory, grade, today))
        .orElseGet(() -> new Memory(W[grade.number() - 1], clamped(difficulty(grade)), today));
  }

  /** When it should be asked again. */
  public static LocalDate due(Memory memory) {
    long days = Math.round(memory.stability());
    return memory.reviewed().plusDays(Math.clamp(days, 1, LONGEST));
  }

  /** How likely somebody is to remember it after so many days, 0 to 1. */
  static double retrievability(Memory memory, long days) {
    return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
  }

  private static Memory again(Memory memory, Grade grade, LocalDate today) {
    long days = ChronoUnit.DAYS.between(memory.reviewed(), today);
    double stability = days < 1 ? sameDay(memory, grade) : later(memory, grade, days);
    return new Memory(stability, nextDifficulty(memory.difficulty(), grade), today);
  }

  private static double sameDay(Memory memory, Grade grade) {
    double increase =
        Math.exp(W[17] * (grade.number() - 3 + W[18])) * Math.pow(memory.stability(), -W[19]);
    return memory.stability() * (grade.number() >= 3 ? Math.max(increase, 1) : increase);
  }

  private static double later(Memory memory, Grade grade, long days) {
    double retrievability = retrievability(memory, days);
    return grade == Grade.AGAIN
        ? forgotten(memory, retrievability)
        : recalled(memory, grade, retrievability);
  }

  private static double forgotten(Memory memory, double retrievability) {
    double longTerm =
        W[11]
            * Math.pow(memory.difficulty(), -W[12])
            * (Math.pow(memory.stability() + 1, W[13]) - 1)
            * Math.exp(W[14] * (1 - retrievability));
    return Math.min(longTerm, memory.stability() / Math.exp(W[17] * W[18]));
  }

  private static double recalled(Memory memory, Grade grade, double retrievability) {
    double hard = grade == Grade.HARD ? W[15] : 1;
    double easy = grade == Grade.EASY ? W[16] : 1;
    return memory.stability()
        * (1
            + Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp((1 - retrievability) * W[10]) - 1)
                * hard
                * easy);
  }

  private static double nextDifficulty(double difficulty, Grade grade) {
    double delta = -W[6] * (grade.number() - 3);
    double damped = difficulty + (10 - difficulty) * delta / 9;
    return clamped(W[7] * difficulty(Grade.EASY) + (1 - W[7]) * damped);
  }

  private static double difficulty(Grade first) {
    return W[4] - Math.exp(W[5] * (first.number() - 1)) + 1;
  }

  private static double clamped(double difficulty) {
    return Math.clamp(difficulty, 1.0, 10.0);
  }
}
