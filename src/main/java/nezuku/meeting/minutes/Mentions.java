package nezuku.meeting.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who are named as Slack does: {@code @tanaka}, {@code <@U123|tanaka>}. */
final class Mentions {
  private static final String MENTION =
      "(?:<@[A-Z0-9]+(?:\\|[^>]*)?>|@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)";
  static final Pattern BEFORE =
      Pattern.compile(
          "^(?:to\\s|cc\\s)?"
              + MENTION
              + "(?:(?:\\s*[,、&/・]\\s*|\\s+and\\s+|\\s+)"
              + MENTION
              + ")*");
  static final Pattern BEHIND =
      Pattern.compile(
          "[\\s(\\[-]*("
              + MENTION
              + "(?:(?:\\s*[,、&/・]\\s*|\\s+and\\s+|\\s+)"
              + MENTION
              + ")*)[)\\]\\s.。]*$");
  static final Pattern ONE = Pattern.compile(MENTION);
  private static final Pattern ID = Pattern.compile("^<@([A-Z0-9]+)(?:\\|([^>]*))?>$");

  private Mentions() {}

  /** Everybody who is mentioned. */
  static List<String> names(String mentions) {
    return ONE.matcher(mentions).results().map(one -> called(Snippet.of(one.group()))).toList();
  }

  static String called(Snippet mention) {
    Matcher id = mention.match(ID);
    if (id.find()) {
      return id.group(2) == null ? id.group(1) : id.group(2);
    }
    return Roster.bare(mention.toString());
  }
}
