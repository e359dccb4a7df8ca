package nezuku.adoption.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What figures are made of, without anybody's name.
 *
 * @param cases the newest or heaviest first
 * @param more how many there are besides, which the reader may not see or which are too many
 */
public record Opened(List<Case> cases, long more) {
  /** The most cases that are told. */
  public static final int MOST = 20;

  /** There is nothing. */
  public static final Opened NOTHING = new Opened(List.of(), 0);

  /** Keeps what it is given. */
  public Opened {
    cases = List.copyOf(cases);
  }

  /** One of those that a figure is made of. */
  public sealed interface Case {
    /** A case of outsourced work, in a line, and the metric on which it weighs. */
    record Work(String metric, String line) implements Case {}

    /**
     * What was promised.
     *
     * @param first the day that was promised first
     * @param due the day that was promised last
     */
    record Promise(String what, LocalDate first, LocalDate due, Optional<LocalDate> done)
        implements Case {}

    /**
     * Something that somebody did.
     *
     * @param word what came of it, such as the effect of a proposal; may be empty
     */
    record Done(Deed.Kind kind, LocalDate day, String what, String word) implements Case {}
  }

  /** As many as are told of all; the rest is counted. */
  public static Opened of(List<? extends Case> readable, long unreadable) {
    List<Case> told = readable.stream().limit(MOST).<Case>map(one -> one).toList();
    return new Opened(told, unreadable + readable.size() - told.size());
  }
}
