package nezuku.meeting.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a point of a list.
 *
 * @param depth how far it is moved in, in blanks
 * @param numbered whether it is a number
 * @param arrow whether it is an arrow
 * @param box whether there is a box to tick
 * @param text what follows
 */
record Marker(int depth, boolean numbered, boolean arrow, Block.Box box, Snippet text) {
  private static final Pattern BULLET =
      Pattern.compile("^([\\s>]*)(->|=>|[-*+•‣◦●○・･◎▪▫◇▶➢※→](?!\\*))\\s*(?=\\S)");

  /** "-5 %" and "*bold*" are no points of a list. */
  private static final Pattern NO_BULLET = Pattern.compile("^\\s*(?:-[\\d.]|[*+]\\S[^*]*\\*|--)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^([\\s>]*)(?:\\(?\\d{1,2}[.)](?:\\s+|(?=[^\\s\\d.]))|[①-⑳]\\s*|\\([a-z]\\)\\s*|[a-hA-H][.)]\\s+|[A-Z]\\d{1,2}[.):]?\\s+"
              + "|\\d{1,2}\\s+(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]))(?=\\S)");
  private static final Pattern BOX =
      Pattern.compile("^(?:\\[([ xX✓✔])\\]|([☐□])|([☑✓✔✅☒]))\\s*(?=\\S)");

  /** The marker at the beginning of a line, if there is one. */
  static Optional<Marker> of(Snippet line) {
    Matcher bullet = line.match(BULLET);
    if (bullet.find() && !line.match(NO_BULLET).find()) {
      String sign = bullet.group(2);
      boolean arrow = sign.equals("→") || sign.equals("=>") || sign.equals("->");
      return Optional.of(boxed(bullet.group(1).length(), false, arrow, line.from(bullet.end())));
    }
    Matcher number = line.match(NUMBER);
    if (number.find()) {
      return Optional.of(boxed(number.group(1).length(), true, false, line.from(number.end())));
    }
    int blanks = line.plain().length() - line.plain().stripLeading().length();
    Marker boxed = boxed(blanks, false, false, line.from(blanks));
    return boxed.box() == Block.Box.NONE ? Optional.empty() : Optional.of(boxed);
  }

  private static Marker boxed(int depth, boolean numbered, boolean arrow, Snippet text) {
    Matcher box = text.match(BOX);
    if (!box.find()) {
      return new Marker(depth, numbered, arrow, Block.Box.NONE, text);
    }
    boolean open = box.group(2) != null || " ".equals(box.group(1));
    return new Marker(
        depth, numbered, arrow, open ? Block.Box.OPEN : Block.Box.TICKED, text.from(box.end()));
  }
}
