package nezuku.worktime;

import static nezuku.worktime.DuePhrase.any;
import static nezuku.worktime.DuePhrase.number;
import static nezuku.worktime.DuePhrase.one;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** How Japanese says when something is due, apart from calendar dates. */
final class JapanesePhrases {
  private static final Map<String, Integer> AHEAD =
      Map.of("今", 0, "本", 0, "当", 0, "来", 1, "翌", 1, "再来", 2);
  private static final String N = "(?<![\\d.一二三四五六七八九十])(\\d{1,2}|[一二三四五六七十])";

  static final List<DuePhrase> ALL =
      List.of(
          one("しあさって", (w, a) -> a.today().plusDays(3)),
          one("明後日|あさって", (w, a) -> a.today().plusDays(2)),
          one("(?<![説証判発表解不声透])明日|あした|あす(?=中|まで|の|に)", (w, a) -> a.today().plusDays(1)),
          one("今日(?!本|は)|(?<!日)本日", (w, a) -> a.today()),
          any(
              "昨日|一昨日|先週(?:の?[月火水木金土日]曜日?)?|先月(?:末|\\d{1,2}日)?|毎[週月年日]の?(?:[月火水木金土日]曜日?|\\d{1,2}日|末)?",
              (w, a) -> List.of()),
          one("(?:翌|次の)営業日", (w, a) -> a.calendar().plusWorkingDays(a.today(), 1)),
          one(
              N + "営業日(?:以内|後|内)",
              (w, a) -> a.calendar().plusWorkingDays(a.today(), number(w.group(1)))),
          any("(\\d{1,2})[~〜-](\\d{1,2})日(?:以内|後)", JapanesePhrases::fromTo),
          one(N + "日(?:以内|後|内)", (w, a) -> a.today().plusDays(number(w.group(1)))),
          one(N + "週間(?:以内|後|内)", (w, a) -> a.today().plusWeeks(number(w.group(1)))),
          one(N + "(?:ヶ|か|カ|ヵ|ケ|箇)月(?:以内|後|内)", (w, a) -> a.today().plusMonths(number(w.group(1)))),
          any("(今|来|再来)週の?([月火水木金土日])(?:曜日?|(?=まで|中|迄|に|、|。|\\s|$))", JapanesePhrases::weekday),
          one("(今|来|再来)週(?:中|内|いっぱい)", (w, a) -> a.endOfWeek(ahead(w.group(1)))),
          one("週明け|来週(?:頭|初め|明け)", (w, a) -> a.startOfWeek(1)),
          any(
              "(今|来)?週末",
              (w, a) -> {
                int k = "来".equals(w.group(1)) ? 1 : 0;
                return List.of(a.endOfWeek(k), a.inWeek(k, DayOfWeek.SUNDAY));
              }),
          any(
              "(来|再来)週",
              (w, a) -> {
                int k = ahead(w.group(1));
                return List.of(a.startOfWeek(k), a.endOfWeek(k));
              }),
          any(
              "(?:次|今度)の([月火水木金土日])曜日?",
              (w, a) -> EnglishPhrases.nextWeekday(Weekdays.of(w.group(1)), a)),
          any("([月火水木金土日])曜日?", (w, a) -> EnglishPhrases.weekday(Weekdays.of(w.group(1)), a)),
          any(
              "(?:(今|当|本|来|翌|再来)?月|(1[0-2]|0?[1-9])月)?の?(?:末の?)?最終営業日",
              (w, a) -> a.calendar().lastWorkingDayOfMonth(month(w, a)).stream().toList()),
          any(
              "(今|当|本|来|翌|再来)月の?(\\d{1,2})日",
              (w, a) -> {
                YearMonth m = month(w.group(1), a);
                return Asker.date(m.getYear(), m.getMonthValue(), number(w.group(2)));
              }),
          one(
              "(?:(今|当|本|来|翌|再来)月|(?<![\\d/])(1[0-2]|0?[1-9])月)の?(上|中|下)旬",
              (w, a) -> third(month(w, a), w.group(3))),
          one(
              "(?:(今|当|本|来|翌|再来)月|(?<![\\d/])(1[0-2]|0?[1-9])月)(?:の?末日?|中|内|いっぱい)",
              (w, a) -> month(w, a).atEndOfMonth()),
          one("(?<!\\d)月(?:末日?|内)", (w, a) -> a.monthsAhead(0).atEndOfMonth()),
          any(
              "(?:(来|再来)月|(?<![\\d/])(1[0-2]|0?[1-9])月)(?=まで|迄)",
              (w, a) -> List.of(month(w, a).atDay(1), month(w, a).atEndOfMonth())),
          one(
              "(来)?年度(?:末|内)",
              (w, a) -> fiscalYearEnd(a.today()).plusYears(w.group(1) == null ? 0 : 1)),
          one("来年末", (w, a) -> LocalDate.of(a.today().getYear() + 1, 12, 31)),
          one(
              "(?<!\\d)年内|(?<![昨去])年末(?!年始|調整)",
              (w, a) -> LocalDate.of(a.today().getYear(), 12, 31)),
          one("四半期末", (w, a) -> EnglishPhrases.quarterEnd(a.today())),
          any(
              "(?<![\\d/.,:月~〜-])(\\d{1,2})日(?=\\s*(?:まで|迄|締|〆|必着|期限|(?:の?(?:午前|午後))?\\d{1,2}時))",
              (w, a) -> a.nextDayOfMonth(number(w.group(1)))));

  private JapanesePhrases() {}

  private static int ahead(String which) {
    return AHEAD.getOrDefault(which, 0);
  }

  private static List<LocalDate> fromTo(MatchResult words, Asker asker) {
    return List.of(
        asker.today().plusDays(number(words.group(1))),
        asker.today().plusDays(number(words.group(2))));
  }

  // 今週火曜 said on Wednesday is a slip: ask which Tuesday.
  private static List<LocalDate> weekday(MatchResult words, Asker asker) {
    LocalDate date = asker.inWeek(ahead(words.group(1)), Weekdays.of(words.group(2)));
    return date.isBefore(asker.today()) ? List.of(date, date.plusWeeks(1)) : List.of(date);
  }

  private static YearMonth month(MatchResult words, Asker asker) {
    String number = words.group(2);
    return number == null ? month(words.group(1), asker) : numbered(number(number), asker);
  }

  private static YearMonth month(@Nullable String which, Asker asker) {
    return asker.monthsAhead(which == null ? 0 : ahead(which));
  }

  private static YearMonth numbered(int month, Asker asker) {
    return asker.month(Math.clamp(month, 1, 12));
  }

  private static LocalDate third(YearMonth month, String which) {
    return switch (which) {
      case "上" -> month.atDay(10);
      case "中" -> month.atDay(20);
      default -> month.atEndOfMonth();
    };
  }

  private static LocalDate fiscalYearEnd(LocalDate today) {
    LocalDate end = LocalDate.of(today.getYear(), 3, 31);
    return end.isBefore(today) ? end.plusYears(1) : end;
  }
}
