package nezuku.worktime;

import java.time.LocalDate;
import java.util.Optional;

/** Which dates are days off for everybody: by law, by a file, or by the company. */
@FunctionalInterface
public interface Holidays {
  /** The holiday on a date, if it is one. */
  Optional<Holiday> on(LocalDate date);

  /** No holidays at all. */
  static Holidays none() {
    return date -> Optional.empty();
  }

  /** These holidays and others; on a date that is in both, these give the name. */
  default Holidays and(Holidays others) {
    return date -> on(date).or(() -> others.on(date));
  }
}
