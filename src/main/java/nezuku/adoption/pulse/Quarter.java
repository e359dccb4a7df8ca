package nezuku.adoption.pulse;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of the calendar.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

  /** The quarter that a day is in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** Its last day. */
  public LocalDate last() {
    return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
  }

  /** The one before. */
  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it is no quarter
   */
  public static Quarter parse(String text) {
    if (!text.matches("\\d{4}-Q[1-4]")) {
      throw new IllegalArgumentException("not a quarter: " + text);
    }
    return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
  }
}
