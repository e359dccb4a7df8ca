package nezuku.worktime;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to say when something is due, and what it means: one date, several (ask back), or none
 * (words that look like a date but aren't one, or lie in the past).
 */
record DuePhrase(Pattern words, Sense sense) {
  /** What matched words mean for someone. */
  @FunctionalInterface
  interface Sense {
    List<LocalDate> dates(MatchResult words, Asker asker);
  }

  static DuePhrase any(String regex, Sense sense) {
    return new DuePhrase(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), sense);
  }

  /** Words with a single meaning. */
  static DuePhrase one(String regex, One sense) {
    return any(regex, (words, asker) -> List.of(sense.date(words, asker)));
  }

  /** The one date that matched words mean for someone. */
  @FunctionalInterface
  interface One {
    LocalDate date(MatchResult words, Asker asker);
  }

  static int number(String digits) {
    return switch (digits.toLowerCase(Locale.ROOT)) {
      case "a", "an", "one", "一" -> 1;
      case "two", "二" -> 2;
      case "three", "三" -> 3;
      case "four", "四" -> 4;
      case "five", "五" -> 5;
      case "six", "六" -> 6;
      case "seven", "七" -> 7;
      case "ten", "十" -> 10;
      default -> Integer.parseInt(digits);
    };
  }
}
