package nezuku.faq.consultation;

import java.time.Duration;
import java.time.Instant;
import nezuku.worktime.WorkCalendar;

/**
 * How long an answer is waited for: so long until a reminder, and once more until the next person
 * is asked.
 *
 * @param within working time
 */
public record Patience(Duration within) {

  /** What is due. */
  public enum Step {
    /** Nothing. */
    NONE,
    /** Who has the question is reminded. */
    REMIND,
    /** Somebody else is asked. */
    MOVE_ON
  }

  /** Refuses to be impatient. */
  public Patience {
    if (!within.isPositive()) {
      throw new IllegalArgumentException("not a time to wait: " + within);
    }
  }

  /**
   * What is due for a question.
   *
   * @param calendar the working time of who has it
   */
  public Step due(Pending pending, WorkCalendar calendar, Instant now) {
    Instant from = pending.remindedAt().orElse(pending.since());
    if (now.isBefore(calendar.plus(from, within))) {
      return Step.NONE;
    }
    if (pending.remindedAt().isEmpty()) {
      return Step.REMIND;
    }
    return pending.rung().next().isPresent() ? Step.MOVE_ON : Step.NONE;
  }
}
