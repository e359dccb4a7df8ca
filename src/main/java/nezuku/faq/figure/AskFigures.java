package nezuku.faq.figure;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the questions of a window.
 *
 * @param byFate how many questions had which fate; each question has one
 * @param answerTimes how long persons took to answer what they were asked, the shortest first; from
 *     when the question was passed on, nights and weekends included
 */
public record AskFigures(Map<Fate, Integer> byFate, List<Duration> answerTimes) {

  /** Keeps what it is given. */
  public AskFigures {
    byFate = Map.copyOf(byFate);
    answerTimes = answerTimes.stream().sorted().toList();
  }

  /** The figures of questions. */
  public static AskFigures of(Collection<Asked> asked) {
    Map<Fate, Integer> byFate = new EnumMap<>(Fate.class);
    asked.forEach(one -> byFate.merge(one.fate(), 1, Integer::sum));
    return new AskFigures(
        byFate, asked.stream().flatMap(one -> one.answeredIn().stream()).toList());
  }

  /** How many were asked. */
  public int asked() {
    return byFate.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many had a fate. */
  public int count(Fate fate) {
    return byFate.getOrDefault(fate, 0);
  }

  /**
   * The time within which so many in a hundred answers of persons came, by the nearest rank: always
   * a time that was measured. Empty if there was no answer.
   *
   * @param percent 1 to 100
   */
  public Optional<Duration> answerTime(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException(percent + " %");
    }
    int rank = Math.ceilDiv(percent * answerTimes.size(), 100);
    return rank == 0 ? Optional.empty() : Optional.of(answerTimes.get(rank - 1));
  }
}
