package nezuku.worktime;

import java.time.ZoneId;

/**
 * When the people of a company work: as usual in their zone, but never while the company is closed.
 *
 * @param closings when it is, wherever somebody works
 */
public record CompanyCalendars(Holidays closings) {
  /** Of a company that is closed on public holidays alone. */
  public static final CompanyCalendars NEVER_CLOSED = new CompanyCalendars(Holidays.none());

  /** When somebody works of whom nothing more is known than their time zone. */
  public WorkCalendar in(ZoneId zone) {
    WorkCalendar usual = UsualCalendars.in(zone);
    return WorkCalendar.of(zone, usual.week(), usual.daysOff().and(closings));
  }
}
