package nezuku.worktime;

import java.time.LocalDate;

/**
 * The days of the equinoxes in Japan, by the approximation that is in common use for 1980 to 2099.
 *
 * <p>The binding dates are those that the National Astronomical Observatory of Japan announces
 * (暦要項) each February for the following year; until then a date is a forecast.
 */
final class Equinoxes {
  private static final double DAYS_A_YEAR_BEYOND_365 = 0.242194;
  private static final int EPOCH = 1980;

  private Equinoxes() {}

  static LocalDate vernal(int year) {
    return LocalDate.of(year, 3, day(20.8431, year));
  }

  static LocalDate autumnal(int year) {
    return LocalDate.of(year, 9, day(23.2488, year));
  }

  private static int day(double atEpoch, int year) {
    int years = year - EPOCH;
    int leapDays = years / 4;
    return (int) (atEpoch + DAYS_A_YEAR_BEYOND_365 * years - leapDays);
  }
}
