package nezuku.meeting.slack;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** {@code /bpo-meeting log}: finds minutes, for those who took part. */
final class MinutesLog {
  private static final Texts TEXTS = Texts.of(MinutesLog.class);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
  private static final int MOST_WORDS = 8;
  private static final int MOST_FOUND = 8;
  private static final int AROUND = 60;

  private final MeetingTools tools;

  MinutesLog(MeetingTools tools) {
    this.tools = tools;
  }

  /** Looks for words; only the person who asks sees what is found. */
  void search(Act.Commanded command, Person person, String text) {
    Language language = person.language();
    List<String> words =
        BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    Map<String, Series> readable = readable(person);
    List<KeptMinutes> found = tools.minutes().search(words, readable.keySet(), MOST_FOUND);
    String title = TEXTS.get(language, title(words, found), text.strip(), found.size());
    Blocks blocks = new Blocks().text(title);
    for (KeptMinutes minutes : found) {
      blocks.text(
          TEXTS.get(
              language,
              "log.found",
              minutes.held().toString(),
              minutes.title(),
              around(minutes, words.getFirst())));
    }
    blocks
        .messages(title)
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private static String title(List<String> words, List<KeptMinutes> found) {
    if (words.isEmpty()) {
      return "log.what";
    }
    return found.isEmpty() ? "log.none" : "log.title";
  }

  /** Closed series too: what was said stays. */
  private Map<String, Series> readable(Person person) {
    return tools.series().all().stream()
        .filter(series -> tools.wall().mayRead(person, series))
        .collect(Collectors.toMap(Series::id, Function.identity()));
  }

  /** The line in which a word stands, or what was decided. */
  private static String around(KeptMinutes minutes, String word) {
    String sought = folded(word);
    return minutes
        .text()
        .lines()
        .filter(line -> folded(line).contains(sought))
        .findFirst()
        .map(line -> cut(line.strip(), sought))
        .orElseGet(() -> String.join(" / ", minutes.decisions()));
  }

  private static String cut(String line, String sought) {
    int at = Math.max(0, folded(line).indexOf(sought));
    int from = Math.min(line.length(), Math.max(0, at - AROUND));
    int to = Math.min(line.length(), at + sought.length() + AROUND);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The words that begin a search. */
  static boolean isSearch(String word) {
    return Set.of("log", "検索", "ログ", "search").contains(word);
  }
}
