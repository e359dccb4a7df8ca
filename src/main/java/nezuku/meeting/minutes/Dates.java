package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nezuku.worktime.DueDateReader;
import nezuku.worktime.Reading;
import nezuku.worktime.WorkCalendar;

/** Reads dates, counted from the day of a meeting. */
final class Dates {
  /** Without one of these, words are no date: most sentences have none, and reading takes long. */
  private static final Pattern MAY_BE =
      Pattern.compile(
          "[0-9０-９年月火水木金土日週末]|あさって|あした|あす|day|week|month|year|quarter|tom|tonight|tmrw|fortnight"
              + "|\\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eo[dwmqy]|cob)",
          Pattern.CASE_INSENSITIVE);

  /** (Thu) by itself is a day. */
  private static final Pattern SHORT =
      Pattern.compile("(?:mon|tues?|wed|thu(?:rs?)?|fri)", Pattern.CASE_INSENSITIVE);

  private static final int MOST_KEPT = 64;

  private final DueDateReader reader = new DueDateReader();
  private final LocalDate held;
  private final WorkCalendar calendar;

  /** The same sentence is looked at in several ways, one after the other. */
  private final Map<String, Reading> kept = new HashMap<>();

  Dates(LocalDate held, WorkCalendar calendar) {
    this.held = held;
    this.calendar = calendar;
  }

  Reading read(String words) {
    if (!MAY_BE.matcher(words).find()) {
      return new Reading.Nothing();
    }
    Reading known = kept.get(words);
    if (known != null) {
      return known;
    }
    Reading reading =
        reader.read(SHORT.matcher(words).matches() ? "by " + words : words, held, calendar);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(words, reading);
    return reading;
  }
}
