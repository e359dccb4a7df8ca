package nezuku.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads holidays from an iCalendar file (RFC 5545): the all-day events ({@code DTSTART;VALUE=DATE})
 * with their {@code SUMMARY}. An event of several days ends on the day before its {@code DTEND}.
 * Repeating events ({@code RRULE}) are refused, for a holiday that was read once would silently be
 * missing next year.
 */
public final class ICalendar {
  private ICalendar() {}

  private static final int MOST_DAYS = 366;

  /**
   * The holidays of a file in UTF-8.
   *
   * @throws HolidayFileException if it isn't iCalendar, or has an event that can't be read
   */
  public static DatedHolidays read(byte[] file) {
    List<ContentLine> lines = ContentLine.unfold(FileText.of(file));
    if (lines.isEmpty() || !lines.getFirst().is("BEGIN", "VCALENDAR")) {
      throw new HolidayFileException(1, "an iCalendar file starts with BEGIN:VCALENDAR");
    }
    List<Holiday> holidays = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is("BEGIN", "VEVENT")) {
        int end = endOf(lines, i);
        holidays.addAll(holidays(lines.subList(i, end)));
        i = end;
      }
    }
    return DatedHolidays.of(holidays);
  }

  private static int endOf(List<ContentLine> lines, int begin) {
    for (int i = begin; i < lines.size(); i++) {
      if (lines.get(i).is("END", "VEVENT")) {
        return i;
      }
    }
    throw new HolidayFileException(lines.get(begin).number(), "the event has no END:VEVENT");
  }

  private static List<Holiday> holidays(List<ContentLine> event) {
    int begin = event.getFirst().number();
    LocalDate first = null;
    LocalDate end = null;
    String name = "";
    for (ContentLine line : event) {
      switch (line.name()) {
        case "DTSTART" -> first = date(line);
        case "DTEND" -> end = date(line);
        case "SUMMARY" -> name = line.text();
        case "RRULE", "RDATE", "DURATION" ->
            throw new HolidayFileException(line.number(), line.name() + " is not supported");
        default -> {} // what else an event may say is not about its days
      }
    }
    if (first == null || name.isBlank()) {
      throw new HolidayFileException(begin, "an event needs DTSTART;VALUE=DATE and SUMMARY");
    }
    return days(first, end == null ? first.plusDays(1) : end, name, begin);
  }

  private static List<Holiday> days(LocalDate first, LocalDate end, String name, int line) {
    if (!end.isAfter(first) || end.isAfter(first.plusDays(MOST_DAYS))) {
      throw new HolidayFileException(line, "the event lasts from " + first + " until " + end);
    }
    return first.datesUntil(end).map(date -> Holiday.named(date, name)).toList();
  }

  private static LocalDate date(ContentLine line) {
    try {
      return LocalDate.parse(line.value(), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException notADate) {
      throw new HolidayFileException(
          line.number(),
          String.format(
              Locale.ROOT, "%s is not a date like 20260101: '%s'", line.name(), line.value()));
    }
  }
}
