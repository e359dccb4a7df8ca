package nezuku.worktime;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which dates are days off for everybody: by law, by a file, or by the company. */
@FunctionalInterface
public interface Holidays {
  /** The holiday on a date, if it is one. */
  Optional<Holiday> on(LocalDate date);

  /** No holidays at all. */
  static Holidays none() {
    return date -> Optional.empty();
  }

  /** All of them from one date to another, both included. */
  default Stream<LocalDate> between(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(date -> on(date).isPresent());
  }

  /** These holidays and others; on a date that is in both, these give the name. */
  default Holidays and(Holidays others) {
    return date -> on(date).or(() -> others.on(date));
  }
}
