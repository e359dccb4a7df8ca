package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {
  private final JapaneseHolidays holidays = new JapaneseHolidays();

  // Written by hand from the Cabinet Office's announcements.
  @ParameterizedTest
  @CsvSource({
    "2000, 1/1 1/10 2/11 3/20 4/29 5/3 5/4 5/5 7/20 9/15 9/23 10/9 11/3 11/23 12/23",
    "2003, 1/1 1/13 2/11 3/21 4/29 5/3 5/5 7/21 9/15 9/23 10/13 11/3 11/23 11/24 12/23",
    "2007, 1/1 1/8 2/11 2/12 3/21 4/29 4/30 5/3 5/4 5/5 7/16 9/17 9/23 9/24 10/8 11/3 11/23 12/23"
        + " 12/24",
    "2008, 1/1 1/14 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/21 9/15 9/23 10/13 11/3 11/23 11/24 12/23",
    "2009, 1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23",
    "2015, 1/1 1/12 2/11 3/21 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23",
    "2016, 1/1 1/11 2/11 3/20 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/22 10/10 11/3 11/23 12/23",
    "2019, 1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14"
        + " 10/22 11/3 11/4 11/23",
    "2020, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23",
    "2021, 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23",
    "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14"
        + " 11/3 11/4 11/23",
    "2025, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23"
        + " 11/24",
    "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
    "2027, 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
    "2032, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/21 9/22 10/11 11/3 11/23",
  })
  void the_days_of_a_year_are_those_the_government_announced(int year, String days) {
    String found =
        holidays.in(year).stream()
            .map(day -> day.date().getMonthValue() + "/" + day.date().getDayOfMonth())
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-04-29, みどりの日, Greenery Day",
    "2007-04-29, 昭和の日, Showa Day",
    "2007-05-04, みどりの日, Greenery Day",
    "2006-05-04, 国民の休日, Citizens' Holiday",
    "2009-09-22, 国民の休日, Citizens' Holiday",
    "2018-12-23, 天皇誕生日, The Emperor's Birthday",
    "2019-04-30, 国民の休日, Citizens' Holiday",
    "2019-05-01, 天皇の即位の日, Accession Day",
    "2019-05-02, 国民の休日, Citizens' Holiday",
    "2019-10-14, 体育の日, Health and Sports Day",
    "2019-10-22, 即位礼正殿の儀の行われる日, Enthronement Ceremony",
    "2020-02-23, 天皇誕生日, The Emperor's Birthday",
    "2020-07-24, スポーツの日, Sports Day",
    "2021-08-09, 振替休日, Substitute Holiday",
    "2026-05-06, 振替休日, Substitute Holiday",
    "2026-09-22, 国民の休日, Citizens' Holiday",
    "2026-11-23, 勤労感謝の日, Labor Thanksgiving Day",
  })
  void a_day_has_its_name_in_both_languages(LocalDate date, String ja, String en) {
    Holiday day = holidays.on(date).orElseThrow();

    assertThat(day.name(Language.JA)).isEqualTo(ja);
    assertThat(day.name(Language.EN)).isEqualTo(en);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-23",
        "2019-12-23",
        "2020-10-12",
        "2021-10-11",
        "2003-05-04",
        "2026-12-31"
      })
  void other_days_are_no_holidays(LocalDate date) {
    assertThat(holidays.on(date)).isEmpty();
  }

  @Test
  void every_year_has_between_15_and_22_days() {
    for (int year = 2000; year <= 2050; year++) {
      assertThat(holidays.in(year)).as("%d", year).hasSizeBetween(15, 22);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2051-01-01"})
  void a_date_beyond_the_rules_is_refused(LocalDate date) {
    assertThatThrownBy(() -> holidays.on(date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2000 to 2050");
  }
}
