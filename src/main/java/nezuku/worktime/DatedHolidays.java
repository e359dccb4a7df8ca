package nezuku.worktime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holidays that are listed one by one, such as a file's. A date that is listed twice counts once.
 */
public record DatedHolidays(Map<LocalDate, Holiday> byDate) implements Holidays {
  public DatedHolidays {
    byDate = Map.copyOf(byDate);
  }

  /** The holidays of a list; the first name of a date wins. */
  public static DatedHolidays of(Collection<Holiday> holidays) {
    return new DatedHolidays(
        holidays.stream()
            .collect(Collectors.toMap(Holiday::date, Function.identity(), (first, next) -> first)));
  }

  @Override
  public Optional<Holiday> on(LocalDate date) {
    return Optional.ofNullable(byDate.get(date));
  }
}
