package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFilesTest {
  private static final String CSV = "国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/9/22,休日\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-8"})
  void the_governments_file_is_read_in_either_encoding(String charset) {
    Holidays holidays = CabinetOfficeCsv.read(CSV.getBytes(Charset.forName(charset)));

    assertThat(holidays.on(LocalDate.of(2026, 9, 22)))
        .contains(new Holiday(LocalDate.of(2026, 9, 22), "休日", "休日"));
    assertThat(holidays.on(LocalDate.of(2026, 9, 24))).isEmpty();
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    assertThat(CabinetOfficeCsv.read(utf8("\uFEFF" + CSV)).byDate()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026/2/30,x | line 2: no such date",
        "soon,x | line 2: not a date",
        "2026/2/3, | line 2: not a date"
      })
  void a_wrong_line_of_the_governments_file_is_named(String line, String why) {
    assertThatThrownBy(() -> CabinetOfficeCsv.read(utf8("国民の祝日・休日月日,名称\n" + line)))
        .isInstanceOf(HolidayFileException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026/1/1,元日", "国民の祝日・休日月日,国民の祝日・休日名称\n"})
  void a_file_without_header_or_days_is_refused(String text) {
    assertThatThrownBy(() -> CabinetOfficeCsv.read(utf8(text)))
        .isInstanceOfSatisfying(
            HolidayFileException.class, wrong -> assertThat(wrong.line()).isEqualTo(1));
  }

  @Test
  void a_calendar_gives_its_all_day_events() {
    Holidays holidays =
        ICalendar.read(
            calendar(
                "DTSTART;VALUE=DATE:20261229\nDTEND;VALUE=DATE:20270102\nSUMMARY:New\n  Year\\, off"));

    assertThat(holidays.on(LocalDate.of(2026, 12, 28))).isEmpty();
    assertThat(holidays.on(LocalDate.of(2026, 12, 29)).orElseThrow().en())
        .isEqualTo("New Year, off");
    assertThat(holidays.on(LocalDate.of(2027, 1, 1))).isPresent();
    assertThat(holidays.on(LocalDate.of(2027, 1, 2))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;VALUE=DATE:20260101/SUMMARY:x/RRULE:FREQ=YEARLY | line 5: RRULE is not supported",
        "DTSTART:20260101T090000Z/SUMMARY:x | line 3: DTSTART is not a date",
        "SUMMARY:x | line 2: an event needs DTSTART",
        "DTSTART;VALUE=DATE:20260102/DTEND;VALUE=DATE:20260101/SUMMARY:x | line 2: the event lasts",
        "nonsense | line 3: not 'NAME:value'",
      })
  void a_wrong_event_is_named(String event, String why) {
    assertThatThrownBy(() -> ICalendar.read(calendar(event.replace('/', '\n'))))
        .isInstanceOf(HolidayFileException.class)
        .hasMessageContaining(why);
  }

  @Test
  void what_is_no_calendar_is_refused() {
    assertThatThrownBy(() -> ICalendar.read(utf8("hello:world")))
        .hasMessage("line 1: an iCalendar file starts with BEGIN:VCALENDAR");
    assertThatThrownBy(() -> ICalendar.read(utf8("BEGIN:VCALENDAR\nBEGIN:VEVENT")))
        .hasMessage("line 2: the event has no END:VEVENT");
  }

  @Test
  void company_days_are_dates_and_ranges() {
    Holidays days =
        CompanyDays.read(utf8("# off\n2026-12-29..2027-01-03 年末年始休業\n\n2026-06-01 創立記念日\n"));

    assertThat(days.on(LocalDate.of(2027, 1, 3)).orElseThrow().ja()).isEqualTo("年末年始休業");
    assertThat(days.on(LocalDate.of(2026, 6, 1))).isPresent();
    assertThat(days.on(LocalDate.of(2027, 1, 4))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30 x", "2026-06-01", "2026-06-02..2026-06-01 x", "soon x"})
  void a_wrong_line_of_the_companys_days_is_named(String line) {
    assertThatThrownBy(() -> CompanyDays.read(utf8("\n" + line)))
        .isInstanceOfSatisfying(
            HolidayFileException.class, wrong -> assertThat(wrong.line()).isEqualTo(2));
  }

  @Test
  void combined_holidays_are_off_on_either_and_the_first_names_the_day() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    Holidays company =
        new CompanyDays(List.of(new CompanyDays.Closing(newYear, newYear.plusDays(2), "年末年始休業")));

    Holidays both = new JapaneseHolidays().and(company).and(Holidays.none());

    assertThat(both.on(newYear).orElseThrow().ja()).isEqualTo("元日");
    assertThat(both.on(newYear.plusDays(1)).orElseThrow().ja()).isEqualTo("年末年始休業");
  }

  private static byte[] calendar(String event) {
    return utf8("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + event + "\nEND:VEVENT\nEND:VCALENDAR\n");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
