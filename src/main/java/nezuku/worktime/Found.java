package nezuku.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase that was found in a text: where, which dates it may mean, and the time beside it. */
record Found(int start, int end, List<LocalDate> dates, Optional<TimeWords> time) {
  private static final Pattern WEEKDAY_AFTER =
      Pattern.compile(
          "\\s?[(（]([月火水木金土日])(?:曜日?)?(?:[・/]祝)?[)）]|\\s?([月火水木金土日])曜日?"
              + "|,? ?\\(?"
              + Weekdays.EN
              + "\\b\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("\\b" + Weekdays.EN + "\\.?,? (?:the )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHIFT =
      Pattern.compile("の?(?:(前日)|(翌日)|(前営業日)|(翌営業日)|(\\d{1,2})日前)");
  private static final Pattern NOT_DUE = Pattern.compile("\\s?(?:以降|以後|から|より|[~〜])");
  private static final Pattern DUE_AFTER =
      Pattern.compile("\\s?(?:まで|迄|中|以内|締|〆|必着|期限|が期限)|(?<=内|末|後)");
  private static final Pattern DUE_BEFORE =
      Pattern.compile(
          "(?:\\b(?:by|until|till|before|due|due on|deadline|no later than):? (?:the )?|(?:期限|締切|〆切|納期|期日)[は:]?\\s?)$",
          Pattern.CASE_INSENSITIVE);

  boolean isDate() {
    return !dates.isEmpty();
  }

  /** Whether the words beside it say that it is a deadline. */
  boolean isDue(String text) {
    Matcher after = DUE_AFTER.matcher(text).region(end, text.length());
    boolean byWord = text.regionMatches(true, start, "by ", 0, 3);
    return byWord
        || after.useTransparentBounds(true).lookingAt()
        || DUE_BEFORE.matcher(text.substring(0, start)).find();
  }

  /** With the weekday, the shift and the time that stand beside it. */
  Found grown(String text, Asker asker) {
    return weekday(text, asker).shifted(text, asker).timed(text).onlyIfDue(text);
  }

  private Found weekday(String text, Asker asker) {
    Matcher after = WEEKDAY_AFTER.matcher(text).region(end, text.length());
    if (after.lookingAt()) {
      String name =
          Optional.ofNullable(after.group(1))
              .or(() -> Optional.ofNullable(after.group(2)))
              .orElseGet(() -> after.group(3));
      return checked(start, after.end(), name, asker);
    }
    Matcher before = WEEKDAY_BEFORE.matcher(text.substring(0, start));
    return before.find() ? checked(before.start(), end, before.group(1), asker) : this;
  }

  private Found checked(int from, int to, String weekday, Asker asker) {
    boolean one = dates.size() == 1;
    return new Found(
        from,
        to,
        one ? Weekdays.check(dates.getFirst(), Weekdays.of(weekday), asker.today()) : dates,
        time);
  }

  private Found shifted(String text, Asker asker) {
    Matcher shift = SHIFT.matcher(text).region(end, text.length());
    if (!shift.lookingAt()) {
      return this;
    }
    return new Found(
        start, shift.end(), dates.stream().map(date -> shift(date, shift, asker)).toList(), time);
  }

  private static LocalDate shift(LocalDate date, Matcher shift, Asker asker) {
    if (shift.group(3) != null || shift.group(4) != null) {
      return asker.calendar().plusWorkingDays(date, shift.group(3) != null ? -1 : 1);
    }
    if (shift.group(5) != null) {
      return date.minusDays(DuePhrase.number(shift.group(5)));
    }
    return date.plusDays(shift.group(1) != null ? -1 : 1);
  }

  private Found timed(String text) {
    if (text.regionMatches(true, start, "COB", 0, 3)) {
      return new Found(
          start, end, dates, Optional.of(new TimeWords(start, end, Optional.empty(), true)));
    }
    Optional<TimeWords> after = TimeWords.after(text, end);
    if (after.isPresent()) {
      return new Found(start, after.get().end(), dates, after);
    }
    Optional<TimeWords> before = TimeWords.before(text, start);
    return before.map(words -> new Found(words.start(), end, dates, before)).orElse(this);
  }

  private Found onlyIfDue(String text) {
    boolean begins = NOT_DUE.matcher(text).region(end, text.length()).lookingAt();
    return begins ? new Found(start, end, List.of(), Optional.empty()) : this;
  }

  /** The time of day on the date; the close of business is the calendar's. */
  Optional<LocalTime> timeOn(LocalDate date, WorkCalendar calendar) {
    return time.flatMap(words -> words.closing() ? calendar.closing(date) : words.time());
  }
}
