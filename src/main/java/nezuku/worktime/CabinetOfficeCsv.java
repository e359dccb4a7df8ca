package nezuku.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the holidays that Japan's Cabinet Office publishes ({@code syukujitsu.csv},
 * https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html): a header, then a date such as {@code
 * 2026/1/1} and a name on each line.
 */
public final class CabinetOfficeCsv {
  private static final Pattern LINE =
      Pattern.compile("\"?(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})\"?,\"?([^,\"]*\\S[^,\"]*)\"?");

  private CabinetOfficeCsv() {}

  /**
   * The holidays of a file in CP932, as published, or in UTF-8.
   *
   * @throws HolidayFileException if a line is not a date and a name, or if there is none
   */
  public static DatedHolidays read(byte[] file) {
    String[] lines = FileText.of(file).split("\\R", -1);
    if (!lines[0].contains("国民の祝日")) {
      throw new HolidayFileException(1, "the header 国民の祝日・休日月日,国民の祝日・休日名称 is missing");
    }
    List<Holiday> holidays = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        holidays.add(holiday(lines[i].strip(), i + 1));
      }
    }
    if (holidays.isEmpty()) {
      throw new HolidayFileException(1, "there are no holidays after the header");
    }
    return DatedHolidays.of(holidays);
  }

  private static Holiday holiday(String line, int number) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new HolidayFileException(
          number, "not a date like 2026/1/1, a comma and a name: '" + line + "'");
    }
    return Holiday.named(date(parts, number), parts.group(4).strip());
  }

  private static LocalDate date(Matcher parts, int number) {
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException impossible) {
      throw new HolidayFileException(number, "no such date: '" + parts.group() + "'");
    }
  }
}
