package nezuku.faq.figure;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nezuku.faq.Ask;
import nezuku.faq.Likeness;

/**
 * Notices that somebody asks again within a day what is among their last {@value #MOST} questions:
 * in the same thread, or the same in other words. Noted at once, for later nobody knows who asked.
 */
public final class Repeats {
  private static final Duration DAY = Duration.ofDays(1);

  /** Each is compared while somebody waits for an answer. */
  private static final int MOST = 10;

  private final FigureLog log;
  private final Likeness likeness;

  /** Compares questions with those that were asked before. */
  public Repeats(FigureLog log, Likeness likeness) {
    this.log = log;
    this.likeness = likeness;
  }

  /** The questions of the same person that this one, which is not remembered yet, repeats. */
  public List<Earlier> of(Ask ask) {
    List<Earlier> before = log.askedBy(ask.userId(), ask.at().minus(DAY), MOST);
    List<Earlier> elsewhere =
        before.stream().filter(earlier -> !isSameThread(earlier, ask)).toList();
    return Stream.concat(
            before.stream().filter(earlier -> isSameThread(earlier, ask)), alike(elsewhere, ask))
        .toList();
  }

  /** Notes that they were asked again. */
  public void note(List<Earlier> repeated, Ask ask) {
    repeated.forEach(earlier -> log.askedAgain(earlier.reference(), ask.at()));
  }

  private Stream<Earlier> alike(List<Earlier> before, Ask ask) {
    if (before.isEmpty()) {
      return Stream.empty();
    }
    Likeness.Comparison comparison =
        likeness.of(
            Stream.concat(before.stream().map(Earlier::question), Stream.of(ask.question()))
                .toList());
    return IntStream.range(0, before.size())
        .filter(i -> comparison.between(i, before.size()) >= Likeness.SAME)
        .mapToObj(before::get);
  }

  private static boolean isSameThread(Earlier one, Ask other) {
    return !one.thread().isEmpty() && one.thread().equals(other.thread());
  }
}
