package nezuku.kpi.source.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What a cell says about a time. */
public sealed interface Moment {

  /** A moment: it said its offset. */
  record Exact(Instant at) implements Moment {}

  /**
   * A time on somebody's clock.
   *
   * @param order the only order in which its numbers make a date, if there are several orders
   */
  record Local(LocalDateTime at, Optional<DateOrder> order) implements Moment {}

  /** A day without a time. */
  record Day(LocalDate day, Optional<DateOrder> order) implements Moment {}

  /** Several days, depending on the order. */
  record Ambiguous() implements Moment {}

  /** No time at all. */
  record Unreadable() implements Moment {}

  /** The order that it shows to be the right one, if it does. */
  default Optional<DateOrder> shown() {
    return switch (this) {
      case Local local -> local.order();
      case Day day -> day.order();
      case Exact exact -> Optional.empty();
      case Ambiguous ambiguous -> Optional.empty();
      case Unreadable unreadable -> Optional.empty();
    };
  }

  /**
   * The instant, on the clocks of a zone.
   *
   * @param late whether a day without a time means its end, else its beginning
   * @return empty if it is no single time
   */
  default Optional<Instant> in(ZoneId zone, boolean late) {
    return switch (this) {
      case Exact exact -> Optional.of(exact.at());
      case Local local -> Optional.of(local.at().atZone(zone).toInstant());
      case Day day -> {
        Instant next = day.day().plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant();
        yield Optional.of(late ? next.minusMillis(1) : day.day().atStartOfDay(zone).toInstant());
      }
      case Ambiguous ambiguous -> Optional.empty();
      case Unreadable unreadable -> Optional.empty();
    };
  }
}
