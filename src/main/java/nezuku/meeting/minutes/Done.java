package nezuku.meeting.minutes;

import java.util.regex.Pattern;

/** Words that say that an action is one no more: struck through, or 完了 and closed at its end. */
final class Done {
  private static final Pattern WORDS =
      Pattern.compile(
          "^~~.*~~\\s*$|^[(\\[【](?:done|完了|済み?)[)\\]】]"
              + "|(?:[(\\[【→:-]\\s*|[.。]\\s+(?:status: )?)(?:done|completed?|closed|完了|対応済み?|済み?|クローズ)[)\\]】]?\\s*[.。]?$",
          Pattern.CASE_INSENSITIVE);

  private Done() {}

  static boolean is(Snippet text) {
    return WORDS.matcher(text.plain()).find();
  }
}
