package nezuku.worktime;

import java.time.ZoneId;

/** When people work of whom nothing more is known than their time zone. */
public final class UsualCalendars {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final WorkingWeek WEEK =
      WorkingWeek.mondayToFriday(WorkingHours.of("09:00", "18:00"));
  private static final Holidays JAPAN = new JapaneseHolidays();

  private UsualCalendars() {}

  /** Monday to Friday from nine to six; in Japan not on public holidays. */
  public static WorkCalendar in(ZoneId zone) {
    return WorkCalendar.of(zone, WEEK, zone.equals(TOKYO) ? JAPAN : Holidays.none());
  }
}
