package nezuku.meeting.minutes;

import java.util.regex.Pattern;

/** Words that say that there is nothing: なし, none. */
final class Nothing {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:特に?|とくに)?\\s*(?:なし|無し|ありません|ございません|無い|該当なし)(?:です)?|(?:none|nil|n/?a|no(?:thing)?(?: (?:new )?(?:actions?(?: items?)?|decisions?|open (?:points|questions|issues)))?"
              + "|nothing(?: (?:new|open|was decided|to report))?|no one|-+|―+|ー)(?: (?:this (?:time|week)|at this time|today|recorded|identified|were (?:recorded|assigned|identified)|for now))?",
          Pattern.CASE_INSENSITIVE);

  private Nothing() {}

  static boolean is(Snippet text) {
    return WORDS.matcher(text.plain().strip().replaceAll("[.。、]+$|^[(]|[)]$", "")).matches();
  }
}
