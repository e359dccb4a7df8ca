package nezuku.worktime;

import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * One line of Article 2 of the Act on National Holidays (国民の祝日に関する法律), with the years for which it
 * stood so.
 *
 * @param first the first year of the line
 * @param last the last year of the line
 */
record NationalHoliday(String ja, String en, int first, int last, IntFunction<LocalDate> day) {
  private static final int ON = JapaneseHolidays.LAST_YEAR;
  private static final int FROM = JapaneseHolidays.FIRST_YEAR;

  /** All lines. 2020 and 2021 were moved for the Olympic Games, 2019 has the accession. */
  static final List<NationalHoliday> LAW =
      List.of(
          new NationalHoliday("元日", "New Year's Day", FROM, ON, fixed(1, 1)),
          new NationalHoliday("成人の日", "Coming of Age Day", FROM, ON, monday(2, 1)),
          new NationalHoliday("建国記念の日", "National Foundation Day", FROM, ON, fixed(2, 11)),
          new NationalHoliday("天皇誕生日", "The Emperor's Birthday", 2020, ON, fixed(2, 23)),
          new NationalHoliday("春分の日", "Vernal Equinox Day", FROM, ON, Equinoxes::vernal),
          new NationalHoliday("みどりの日", "Greenery Day", FROM, 2006, fixed(4, 29)),
          new NationalHoliday("昭和の日", "Showa Day", 2007, ON, fixed(4, 29)),
          new NationalHoliday("天皇の即位の日", "Accession Day", 2019, 2019, fixed(5, 1)),
          new NationalHoliday("憲法記念日", "Constitution Memorial Day", FROM, ON, fixed(5, 3)),
          new NationalHoliday("みどりの日", "Greenery Day", 2007, ON, fixed(5, 4)),
          new NationalHoliday("こどもの日", "Children's Day", FROM, ON, fixed(5, 5)),
          new NationalHoliday("海の日", "Marine Day", FROM, 2002, fixed(7, 20)),
          new NationalHoliday("海の日", "Marine Day", 2003, 2019, monday(3, 7)),
          new NationalHoliday("海の日", "Marine Day", 2020, 2020, fixed(7, 23)),
          new NationalHoliday("海の日", "Marine Day", 2021, 2021, fixed(7, 22)),
          new NationalHoliday("海の日", "Marine Day", 2022, ON, monday(3, 7)),
          new NationalHoliday("山の日", "Mountain Day", 2016, 2019, fixed(8, 11)),
          new NationalHoliday("山の日", "Mountain Day", 2020, 2020, fixed(8, 10)),
          new NationalHoliday("山の日", "Mountain Day", 2021, 2021, fixed(8, 8)),
          new NationalHoliday("山の日", "Mountain Day", 2022, ON, fixed(8, 11)),
          new NationalHoliday("敬老の日", "Respect for the Aged Day", FROM, 2002, fixed(9, 15)),
          new NationalHoliday("敬老の日", "Respect for the Aged Day", 2003, ON, monday(3, 9)),
          new NationalHoliday("秋分の日", "Autumnal Equinox Day", FROM, ON, Equinoxes::autumnal),
          new NationalHoliday("体育の日", "Health and Sports Day", FROM, 2019, monday(2, 10)),
          new NationalHoliday("スポーツの日", "Sports Day", 2020, 2020, fixed(7, 24)),
          new NationalHoliday("スポーツの日", "Sports Day", 2021, 2021, fixed(7, 23)),
          new NationalHoliday("スポーツの日", "Sports Day", 2022, ON, monday(2, 10)),
          new NationalHoliday("即位礼正殿の儀の行われる日", "Enthronement Ceremony", 2019, 2019, fixed(10, 22)),
          new NationalHoliday("文化の日", "Culture Day", FROM, ON, fixed(11, 3)),
          new NationalHoliday("勤労感謝の日", "Labor Thanksgiving Day", FROM, ON, fixed(11, 23)),
          new NationalHoliday("天皇誕生日", "The Emperor's Birthday", FROM, 2018, fixed(12, 23)));

  /** The national holidays of a year, by name and date. */
  static Stream<Holiday> of(int year) {
    return LAW.stream()
        .filter(line -> line.first <= year && year <= line.last)
        .map(line -> new Holiday(line.day.apply(year), line.ja, line.en));
  }

  private static IntFunction<LocalDate> fixed(int month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static IntFunction<LocalDate> monday(int nth, int month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, MONDAY));
  }
}
