package nezuku.worktime;

import static nezuku.worktime.DuePhrase.any;
import static nezuku.worktime.DuePhrase.number;
import static nezuku.worktime.DuePhrase.one;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How English says when something is due, apart from calendar dates. */
final class EnglishPhrases {
  private static final String N =
      "\\b(?:in|within) (\\d{1,2}|an?|one|two|three|four|five|six|seven|ten) ";
  private static final String DAY = Weekdays.EN_FULL;

  static final List<DuePhrase> ALL =
      List.of(
          any(
              "\\b(?:last|every|since|after|from|starting) "
                  + Weekdays.EN
                  + "\\b|\\byesterday\\b|\\blast (?:week|month)\\b|\\bevery (?:day|week|month)\\b",
              (w, a) -> List.of()),
          one("\\b(?:the )?day after tomorrow\\b", (w, a) -> a.today().plusDays(2)),
          one("\\b(?:tomorrow|tmrw)\\b", (w, a) -> a.today().plusDays(1)),
          one(
              "\\b(?:today|tonight|(?:EOD|COB)(?! (?:on |of )?(?:tomorrow|tmrw|today|mon|tue|wed|thu|fri|sat|sun|next|this|\\d))|end of (?:the )?day(?! (?:on )?\\w+day| tomorrow))\\b",
              (w, a) -> a.today()),
          one(
              "\\bnext (?:business|working) day\\b",
              (w, a) -> a.calendar().plusWorkingDays(a.today(), 1)),
          one(
              N + "(?:business|working) days?\\b",
              (w, a) -> a.calendar().plusWorkingDays(a.today(), number(w.group(1)))),
          one(N + "days?\\b", (w, a) -> a.today().plusDays(number(w.group(1)))),
          one(N + "weeks?(?:' time)?\\b", (w, a) -> a.today().plusWeeks(number(w.group(1)))),
          one(N + "months?\\b", (w, a) -> a.today().plusMonths(number(w.group(1)))),
          one("\\ba week from (?:today|now)\\b", (w, a) -> a.today().plusWeeks(1)),
          one("\\bin a fortnight\\b", (w, a) -> a.today().plusWeeks(2)),
          one(
              "\\b" + DAY + " week\\b",
              (w, a) ->
                  a.today().with(TemporalAdjusters.next(Weekdays.of(w.group(1)))).plusWeeks(1)),
          one(
              "\\ba week (?:on|from) " + DAY + "\\b",
              (w, a) ->
                  a.today().with(TemporalAdjusters.next(Weekdays.of(w.group(1)))).plusWeeks(1)),
          one(
              "\\b" + DAY + " (?:of )?next week\\b",
              (w, a) -> a.inWeek(1, Weekdays.of(w.group(1)))),
          one(
              "\\bnext week,? (?:on )?" + DAY + "\\b",
              (w, a) -> a.inWeek(1, Weekdays.of(w.group(1)))),
          any("\\bnext " + Weekdays.EN + "\\b", (w, a) -> nextWeekday(Weekdays.of(w.group(1)), a)),
          one(
              "\\bthis " + Weekdays.EN + "\\b",
              (w, a) -> a.today().with(TemporalAdjusters.nextOrSame(Weekdays.of(w.group(1))))),
          one(
              "\\bcoming " + Weekdays.EN + "\\b",
              (w, a) -> a.today().with(TemporalAdjusters.next(Weekdays.of(w.group(1))))),
          any(
              "(?<=\\b(?:by|on|until|till|before|due|for|EOD|COB) |[ap]m )" + Weekdays.EN + "\\b",
              (w, a) -> weekday(Weekdays.of(w.group(1)), a)),
          any("\\b" + DAY + "\\b", (w, a) -> weekday(Weekdays.of(w.group(1)), a)),
          one(
              "\\b(?:(?:later )?this week|end of (?:the |this )?week|EOW)\\b",
              (w, a) -> a.endOfWeek(0)),
          one("\\b(?:(?:the )?end of next week|within next week)\\b", (w, a) -> a.endOfWeek(1)),
          any(
              "\\b(?:this |the )?weekend\\b",
              (w, a) -> List.of(a.endOfWeek(0), a.inWeek(0, DayOfWeek.SUNDAY))),
          any(
              "\\b(?:the )?week after next\\b",
              (w, a) -> List.of(a.startOfWeek(2), a.endOfWeek(2))),
          any("\\bnext week\\b", (w, a) -> List.of(a.startOfWeek(1), a.endOfWeek(1))),
          any(
              "\\blast (?:business|working) day of (?:the |this )?month\\b",
              (w, a) -> a.calendar().lastWorkingDayOfMonth(a.monthsAhead(0)).stream().toList()),
          any(
              "\\blast (?:business|working) day of next month\\b",
              (w, a) -> a.calendar().lastWorkingDayOfMonth(a.monthsAhead(1)).stream().toList()),
          one("\\bend of next month\\b", (w, a) -> a.monthsAhead(1).atEndOfMonth()),
          one(
              "\\b(?:end of (?:the |this )?month|EOM|this month)\\b",
              (w, a) -> a.monthsAhead(0).atEndOfMonth()),
          one(
              "\\bend of " + CalendarDates.MONTH + "\\b",
              (w, a) -> a.month(CalendarDates.month(w.group(1))).atEndOfMonth()),
          any(
              "\\bby " + CalendarDates.MONTH + "\\b(?!\\.? ?\\d)",
              (w, a) -> {
                YearMonth m = a.month(CalendarDates.month(w.group(1)));
                return List.of(m.atDay(1), m.atEndOfMonth());
              }),
          one("\\b(?:end of (?:the |this )?quarter|EOQ)\\b", (w, a) -> quarterEnd(a.today())),
          one(
              "\\b(?:end of (?:the |this )?year|EOY|year[- ]end)\\b",
              (w, a) -> LocalDate.of(a.today().getYear(), 12, 31)),
          any(
              "\\b(?:by|on|until|before|due) the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|time|floor))",
              (w, a) -> a.nextDayOfMonth(number(w.group(1)))));

  private EnglishPhrases() {}

  /** A weekday alone is the next one; on that weekday itself it may be today. */
  static List<LocalDate> weekday(DayOfWeek day, Asker asker) {
    LocalDate next = asker.today().with(TemporalAdjusters.nextOrSame(day));
    return next.equals(asker.today()) ? List.of(next, next.plusWeeks(1)) : List.of(next);
  }

  /** "Next Friday": the coming one, or the one of next week, where these differ. */
  static List<LocalDate> nextWeekday(DayOfWeek day, Asker asker) {
    LocalDate coming = asker.today().with(TemporalAdjusters.next(day));
    LocalDate nextWeeks = asker.inWeek(1, day);
    return coming.equals(nextWeeks) ? List.of(coming) : List.of(coming, nextWeeks);
  }

  static LocalDate quarterEnd(LocalDate today) {
    int lastMonth = (today.getMonthValue() + 2) / 3 * 3;
    return YearMonth.of(today.getYear(), lastMonth).atEndOfMonth();
  }
}
