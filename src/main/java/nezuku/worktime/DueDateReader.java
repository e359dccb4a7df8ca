package nezuku.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nezuku.people.Language;

/**
 * Reads when something is due from a sentence in Japanese or English: {@code 来週金曜まで}, {@code by
 * Friday}. Where words may mean several dates, it gives them all; what is no date it leaves alone.
 * If a sentence has several dates, the one that is marked as a deadline ({@code まで}, {@code by})
 * counts.
 *
 * <p>上旬, 中旬 and 下旬 are due on the 10th, the 20th and the month's last day; 月末 is the last day,
 * working or not; 今週中 is the week's last working day. A bare {@code 来週} or {@code next week} is
 * ambiguous between the first and the last working day of that week. Weeks start on Monday, fiscal
 * years in April.
 */
public final class DueDateReader {
  private static final List<DuePhrase> PHRASES =
      Stream.of(CalendarDates.ALL, JapanesePhrases.ALL, EnglishPhrases.ALL)
          .flatMap(List::stream)
          .toList();

  /**
   * What a sentence says about when something is due.
   *
   * @param today the date where the person is who wrote it
   * @param calendar for working days, and the close of business
   */
  public Reading read(String sentence, LocalDate today, WorkCalendar calendar) {
    String text = folded(sentence);
    Asker asker = new Asker(today, calendar, language(text));
    List<Found> grown =
        apart(found(text, asker)).stream()
            .map(found -> found.isDate() ? found.grown(text, asker) : found)
            .toList();
    List<Found> dates = apart(grown).stream().filter(Found::isDate).toList();
    List<Found> due = dates.stream().filter(found -> found.isDue(text)).toList();
    return reading(due.isEmpty() ? dates : due, sentence, calendar);
  }

  private static Reading reading(List<Found> dates, String sentence, WorkCalendar calendar) {
    if (dates.isEmpty()) {
      return new Reading.Nothing();
    }
    Found first = dates.getFirst();
    String matched = sentence.substring(first.start(), dates.getLast().end());
    List<LocalDate> candidates =
        dates.stream().flatMap(found -> found.dates().stream()).distinct().toList();
    if (candidates.size() > 1) {
      return new Reading.Ambiguous(candidates, matched);
    }
    LocalDate date = candidates.getFirst();
    return new Reading.Understood(date, time(dates, date, calendar), matched);
  }

  private static Optional<LocalTime> time(
      List<Found> dates, LocalDate date, WorkCalendar calendar) {
    return dates.stream().flatMap(found -> found.timeOn(date, calendar).stream()).findFirst();
  }

  private static List<Found> found(String text, Asker asker) {
    List<Found> all = new ArrayList<>();
    for (DuePhrase phrase : PHRASES) {
      Matcher words = phrase.words().matcher(text);
      while (words.find()) {
        List<LocalDate> dates = phrase.sense().dates(words, asker);
        all.add(new Found(words.start(), words.end(), dates, Optional.empty()));
      }
    }
    return all;
  }

  // The longest of those that overlap, from left to right; weekdays beside a date belong to it.
  private static List<Found> apart(List<Found> all) {
    List<Found> chosen = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt((Found found) -> found.start() - found.end()))
        .filter(found -> chosen.stream().noneMatch(other -> overlap(found, other)))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(Found::start));
    return chosen;
  }

  private static boolean overlap(Found one, Found other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  // Characters are replaced one by one, so that places in the text stay the same.
  private static String folded(String sentence) {
    StringBuilder text = new StringBuilder(sentence);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        text.setCharAt(i, (char) (c - '！' + '!'));
      } else if (c == '　' || c == '\u00a0' || c == '\n' || c == '\t') {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  private static Language language(String text) {
    boolean english = text.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
    return english ? Language.of(text) : Language.JA;
  }
}
