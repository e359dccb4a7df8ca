package nezuku.worktime;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is disturbed, such as 20:00 to 8:00: the start belongs to them, the end
 * doesn't. Equal ends mean that no hour is quiet.
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** No hour is quiet. */
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** Whether it is quiet at that moment where the person is. */
  public boolean contains(Instant moment, ZoneId zone) {
    LocalTime time = moment.atZone(zone).toLocalTime();
    boolean started = !time.isBefore(from);
    boolean goesOn = time.isBefore(to);
    return crossesMidnight() ? started || goesOn : started && goesOn;
  }

  /**
   * When it is no longer quiet: the end of the quiet hours, or the moment itself outside of them.
   */
  public Instant endAfter(Instant moment, ZoneId zone) {
    if (!contains(moment, zone)) {
      return moment;
    }
    ZonedDateTime here = moment.atZone(zone);
    boolean today = here.toLocalTime().isBefore(to);
    Instant end =
        ZonedDateTime.of(here.toLocalDate().plusDays(today ? 0 : 1), to, zone)
            .withLaterOffsetAtOverlap()
            .toInstant();
    return end.isAfter(moment) ? end : moment;
  }

  /** Whether a span is quiet from its start to its end. */
  boolean cover(WorkingHours.Span span) {
    boolean startsLate = !span.from().isBefore(from);
    boolean endsEarly = !span.endsTheDay() && !span.to().isAfter(to);
    return crossesMidnight() ? startsLate || endsEarly : startsLate && endsEarly;
  }

  private boolean crossesMidnight() {
    return to.isBefore(from);
  }
}
