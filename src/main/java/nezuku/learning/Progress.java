package nezuku.learning;

import java.time.LocalDate;
import nezuku.worktime.WorkCalendar;

/**
 * How far somebody is with a step.
 *
 * @param on when that was
 * @param next from when on it may be shown again, unless it is done
 * @param putOff how often they put it off
 */
public record Progress(State state, LocalDate on, LocalDate next, int putOff) {
  private static final int PATIENCE = 3;

  /** What became of a step. */
  public enum State {
    /** Shown, and nothing since. */
    SHOWN,
    /** Put off. */
    LATER,
    /** Read, or answered. */
    DONE,
    /** Known before. */
    KNOWN
  }

  /** Whether there is nothing left to do. */
  public boolean isDone() {
    return state == State.DONE || state == State.KNOWN;
  }

  /** A step that is shown; whoever does not react sees it again some working days later. */
  public static Progress shown(LocalDate today, WorkCalendar calendar, int putOff) {
    return new Progress(State.SHOWN, today, calendar.plusWorkingDays(today, PATIENCE), putOff);
  }

  /** A step that is put off: to the next working day, then by some more. */
  public Progress later(LocalDate today, WorkCalendar calendar) {
    int days = putOff == 0 ? 1 : PATIENCE;
    return new Progress(State.LATER, today, calendar.plusWorkingDays(today, days), putOff + 1);
  }

  /** A step that is done. */
  public static Progress done(State state, LocalDate today) {
    return new Progress(state, today, today, 0);
  }
}
