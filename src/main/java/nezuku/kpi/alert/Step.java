package nezuku.kpi.alert;

import java.time.LocalDate;
import java.util.Optional;
import nezuku.worktime.WorkCalendar;

/** What is to be done after a look. */
public sealed interface Step {

  /** Nothing is told. */
  record Quiet() implements Step {}

  /** It is told for the first time. */
  record Raise(Standing standing) implements Step {}

  /** It is told again. */
  record Remind(Standing standing) implements Step {}

  /** All is well again. */
  record Clear(Standing before) implements Step {}

  /**
   * What follows: an alert is told when it begins, again after so many working days as long as it
   * is known to be bad, and once more when it is good.
   *
   * @param before how it stood until now
   * @param period the first day of the period that was looked at
   * @param today the day of the look
   * @param remindAfter after how many working days it is told again
   */
  static Step next(
      Optional<Standing> before,
      Verdict verdict,
      LocalDate period,
      LocalDate today,
      int remindAfter,
      WorkCalendar calendar) {
    if (before.isEmpty()) {
      return verdict == Verdict.BAD ? new Raise(new Standing(period, today)) : new Quiet();
    }
    Standing standing = before.get();
    return switch (verdict) {
      case GOOD -> new Clear(standing);
      case UNKNOWN, BETWEEN -> new Quiet();
      case BAD ->
          calendar.plusWorkingDays(standing.told(), remindAfter).isAfter(today)
              ? new Quiet()
              : new Remind(new Standing(standing.since(), today));
    };
  }
}
