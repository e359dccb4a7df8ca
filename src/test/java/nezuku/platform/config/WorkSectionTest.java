package nezuku.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSectionTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @TempDir Path folder = Path.of("");

  @Test
  void a_company_names_its_days_off_and_files_with_more_of_them() throws Exception {
    Files.writeString(
        folder.resolve("company.ics"),
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270405
        SUMMARY:創立記念日
        END:VEVENT
        END:VCALENDAR
        """);
    Files.writeString(folder.resolve("summer.txt"), "2027-08-12..2027-08-13 夏季休業\n");
    WorkCalendar calendar =
        read("""
                work:
                  days-off:
                    - 2026-12-28..2027-01-05 年末年始休業
                    - 2027-02-12 一斉休業
                  calendar-files: [company.ics, summer.txt]
                """)
            .calendars()
            .in(TOKYO);

    for (String off :
        new String[] {
          "2026-12-28", "2027-01-05", "2027-02-12", "2027-04-05", "2027-08-13", "2027-01-11"
        }) {
      assertThat(calendar.isWorkingDay(LocalDate.parse(off))).as(off).isFalse();
    }
    assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-12-25"), 1)).isEqualTo("2027-01-06");
  }

  @ParameterizedTest
  @CsvSource({
    "'days-off: [2027-02-30 休業]', no such date: 2027-02-30",
    "'days-off: [2027-02-12]', not 2026-12-29 or",
    "'days-off: [2/12 休業]', not 2026-12-29 or",
    "'days-off: [2027-01-05..2026-12-28 休業]', ends before it starts",
    "'calendar-files: [gone.ics]', gone.ics",
    "'calendar-files: [days.doc]', neither .ics nor .csv nor .txt",
    "'calendar-files: [broken.ics]', 'broken.ics: line 1: an iCalendar file starts with'",
    "'closed: [2027-02-12 休業]', unknown key",
  })
  void what_can_not_be_read_is_named(String line, String why) throws Exception {
    Files.writeString(folder.resolve("broken.ics"), "hello:world");

    assertThatThrownBy(() -> read("work:\n  " + line + "\n"))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContaining(why);
  }

  private Config read(String yaml) throws IOException, ConfigReader.Invalid {
    return ConfigReader.read(Files.writeString(folder.resolve("nezuku.yml"), yaml), folder);
  }
}
