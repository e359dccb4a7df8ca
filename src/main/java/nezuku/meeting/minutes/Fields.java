package nezuku.meeting.minutes;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that only say who does what stands above or below them, or until when: 担当：荒木. */
final class Fields {
  private static final Pattern FIELD =
      Pattern.compile(
          "^[\\[【]?(?:" + FieldNames.OWNER + "|" + FieldNames.DUE + ")\\s*[\\]】]?\\s*:\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private Fields() {}

  static boolean isOne(Snippet line) {
    return line.match(FIELD).find();
  }

  /** A text with the fields that belong to it in brackets behind it. */
  static Snippet with(Snippet text, List<Snippet> lines) {
    Snippet all = text;
    for (Snippet line : lines) {
      if (isOne(line)) {
        all = all.then(Snippet.of("(")).then(line).then(Snippet.of(")"));
      }
    }
    return all;
  }
}
