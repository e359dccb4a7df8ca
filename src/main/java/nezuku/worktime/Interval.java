package nezuku.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/** A stretch of real time; the start belongs to it, the end doesn't. */
record Interval(Instant start, Instant end) {
  /**
   * When a span of a date really begins and ends; in a night of clock changes longer or shorter.
   */
  static Interval of(LocalDate date, WorkingHours.Span span, ZoneId zone) {
    LocalDate lastDate = span.endsTheDay() ? date.plusDays(1) : date;
    LocalTime to = span.to();
    return new Interval(
        moment(date.atTime(span.from()), zone, 0), moment(lastDate.atTime(to), zone, 1));
  }

  Interval from(Instant moment) {
    return moment.isAfter(start) ? new Interval(moment, end) : this;
  }

  Interval until(Instant moment) {
    return moment.isBefore(end) ? new Interval(start, moment) : this;
  }

  Duration length() {
    return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
  }

  // A time that the clock skips is the moment of the change; one that comes twice starts with the
  // first and ends with the second.
  private static Instant moment(LocalDateTime local, ZoneId zone, int which) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition gap = zone.getRules().getTransition(local);
      return gap.getInstant();
    }
    return local.toInstant(offsets.get(Math.min(which, offsets.size() - 1)));
  }
}
