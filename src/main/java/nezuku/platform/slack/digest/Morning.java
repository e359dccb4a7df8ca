package nezuku.platform.slack.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Slot;
import nezuku.worktime.DailyTime;
import nezuku.worktime.WorkCalendar;

/**
 * One person's morning.
 *
 * @param person who reads
 * @param planned when the digest was to come
 * @param late whether it comes much later than that
 * @param week whether it is the first one of the week
 */
public record Morning(Person person, Instant planned, boolean late, boolean week) {
  private static final Duration LATE = Duration.ofHours(1);

  /**
   * The morning that a slot holds for somebody: of a working day of theirs, and not outside their
   * hours. After a downtime it comes late, and where the day's work is over, not at all: the next
   * one says it all again.
   */
  static Optional<Morning> of(Person person, WorkCalendar calendar, Slot slot) {
    Instant now = slot.due().plus(slot.late());
    return DailyTime.MORNING
        .latest(calendar, slot.since(), slot.due())
        .filter(planned -> calendar.nextMomentToSpeak(now).equals(now))
        .map(
            planned ->
                new Morning(
                    person,
                    planned,
                    planned.plus(LATE).isBefore(now),
                    DailyTime.MORNING
                        .latestOfWeek(calendar, slot.since(), slot.due())
                        .isPresent()));
  }

  /** The date where the person is. */
  public LocalDate date() {
    return planned.atZone(person.zone()).toLocalDate();
  }

  /** The date in words, such as 11月25日 or 25 November. */
  public String day() {
    String pattern = person.language() == Language.JA ? "M月d日" : "d MMMM";
    return DateTimeFormatter.ofPattern(pattern, person.language().locale()).format(date());
  }
}
