package nezuku.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Minutes that somebody handed in, as far as they are understood. They count once they are
 * confirmed.
 *
 * @param id its id, which the confirmed minutes keep
 * @param seriesId the meetings that they are of
 * @param byId the user id of who handed them in
 * @param text what was handed in
 * @param at when
 * @param points what was understood, and corrected since
 */
public record Draft(
    String id, String seriesId, String byId, String text, Instant at, Points points) {

  /**
   * What minutes say.
   *
   * @param title what the meeting is called
   * @param held on which day it was
   * @param decisions what was decided, one line each
   * @param open what is to be settled yet, one line each
   * @param rows who is to do what until when
   */
  public record Points(
      String title, LocalDate held, List<String> decisions, List<String> open, List<Row> rows) {}

  /**
   * Something that one person is to do.
   *
   * @param what in the words of the minutes
   * @param ownerId the user id of who does it, once that is certain; empty until then
   * @param due the last day on which it is in time, once that is certain
   * @param doubts what is to be asked
   * @param out whether it is left out
   */
  public record Row(
      String what, String ownerId, Optional<LocalDate> due, List<Doubt> doubts, boolean out) {

    /** Whether it can count: whatever is left out does not need to be known. */
    public boolean isWhole(LocalDate held) {
      return out || missing(held).isEmpty();
    }

    /** What keeps it from counting. */
    public List<Gap> missing(LocalDate held) {
      List<Gap> missing = new ArrayList<>();
      if (what.isBlank()) {
        missing.add(Gap.WHAT);
      }
      if (ownerId.isEmpty()) {
        missing.add(Gap.OWNER);
      }
      if (due.isEmpty()) {
        missing.add(Gap.DUE);
      } else if (due.get().isBefore(held)) {
        missing.add(Gap.BEFORE_MEETING);
      }
      return missing;
    }
  }

  /** What a row lacks. */
  public enum Gap {
    /** It says nothing. */
    WHAT,
    /** Nobody does it. */
    OWNER,
    /** It has no date. */
    DUE,
    /** Its date is before the meeting. */
    BEFORE_MEETING
  }

  /** What minutes say that is not certain. */
  public sealed interface Doubt {
    /** Nobody is named. */
    record NoOwner() implements Doubt {}

    /** Nobody in Slack is called so. */
    record UnknownOwner(String words) implements Doubt {}

    /** Several are called so. */
    record WhichOwner(String words, List<String> candidateIds) implements Doubt {}

    /** It is a group's, and each action is one person's. */
    record GroupOwner(String words) implements Doubt {}

    /** There is no date. */
    record NoDate() implements Doubt {}

    /** The words are no single date: none, or one of several. */
    record WhichDate(String words, List<LocalDate> candidates) implements Doubt {}

    /** Whether nobody has answered it yet. */
    default boolean isOpen(Row row) {
      return switch (this) {
        case NoOwner none -> row.ownerId().isEmpty();
        case UnknownOwner unknown -> row.ownerId().isEmpty();
        case WhichOwner which -> row.ownerId().isEmpty();
        case GroupOwner group -> row.ownerId().isEmpty();
        case NoDate none -> row.due().isEmpty();
        case WhichDate which -> row.due().isEmpty();
      };
    }
  }

  /** The same with other points. */
  public Draft with(Points other) {
    return new Draft(id, seriesId, byId, text, at, other);
  }

  /** Where the first row is that can't count yet; empty if all can. */
  public Optional<Integer> firstUnfinished() {
    return IntStream.range(0, points.rows().size())
        .boxed()
        .filter(i -> !points.rows().get(i).isWhole(points.held()))
        .findFirst();
  }
}
