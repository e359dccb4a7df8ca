package nezuku.worktime;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Japan's holidays by rule, from 2000 to 2050, after the Act on National Holidays (国民の祝日に関する法律, Act
 * No. 178 of 1948): its Article 2 names the days, Article 3 adds the substitute holidays (振替休日) and
 * the days between two holidays (国民の休日).
 *
 * <p>A future year follows the law as it stands; the equinoxes are forecasts (see {@link
 * CabinetOfficeCsv} for what the government has announced). Safe for use by many threads.
 */
public final class JapaneseHolidays implements Holidays {
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2050;
  private static final int SUBSTITUTES_SKIP_HOLIDAYS_SINCE = 2007;

  private final Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

  /**
   * The holiday on a date.
   *
   * @throws IllegalArgumentException if the date is not in 2000 to 2050
   */
  @Override
  public Optional<Holiday> on(LocalDate date) {
    return Optional.ofNullable(ofYear(date.getYear()).get(date));
  }

  /**
   * All holidays of a year, by date.
   *
   * @throws IllegalArgumentException if the year is not in 2000 to 2050
   */
  public List<Holiday> in(int year) {
    Collection<Holiday> holidays = ofYear(year).values();
    return holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList();
  }

  private Map<LocalDate, Holiday> ofYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Japan's holidays are known for 2000 to 2050 only, not for " + year);
    }
    return years.computeIfAbsent(year, JapaneseHolidays::work);
  }

  private static Map<LocalDate, Holiday> work(int year) {
    Map<LocalDate, Holiday> national =
        NationalHoliday.of(year).collect(Collectors.toMap(Holiday::date, Function.identity()));
    Map<LocalDate, Holiday> all = new ConcurrentHashMap<>(national);
    for (LocalDate date : national.keySet()) {
      if (date.getDayOfWeek() == SUNDAY) {
        LocalDate free = substitute(date, national);
        all.putIfAbsent(free, new Holiday(free, "振替休日", "Substitute Holiday"));
      }
    }
    for (LocalDate before : national.keySet()) {
      LocalDate date = before.plusDays(1);
      if (national.containsKey(date.plusDays(1)) && date.getDayOfWeek() != SUNDAY) {
        all.putIfAbsent(date, new Holiday(date, "国民の休日", "Citizens' Holiday"));
      }
    }
    return Map.copyOf(all);
  }

  // Until 2006 the Monday; since 2007 the first day after it that is not itself a holiday.
  private static LocalDate substitute(LocalDate sunday, Map<LocalDate, Holiday> national) {
    LocalDate date = sunday.plusDays(1);
    while (date.getYear() >= SUBSTITUTES_SKIP_HOLIDAYS_SINCE && national.containsKey(date)) {
      date = date.plusDays(1);
    }
    return date;
  }
}
