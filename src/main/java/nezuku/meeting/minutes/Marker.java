package nezuku.meeting.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a point of a list.
 *
 * @param depth how far it is moved in, in blanks
 * @param number which number it is; 0 if it is none
 * @param arrow whether it is an arrow
 * @param box whether there is a box to tick
 * @param text what follows
 */
record Marker(int depth, int number, boolean arrow, Block.Box box, Snippet text) {
  private static final Pattern BULLET =
      Pattern.compile("^([\\s>]*)(->|=>|--(?= )|[-*+•‣◦●○・･◎▪▫◇▶➢※→](?!\\*))\\s*(?=\\S)");

  /** "-5 %" and "*bold*" are no points of a list. */
  private static final Pattern NO_BULLET =
      Pattern.compile("^\\s*(?:-[\\d.]|[*+]\\S[^*]*\\*|--(?! ))");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^([\\s>]*)(?:\\(?\\d{1,2}[.)](?:\\s+|(?=[^\\s\\d.]))|[①-⑳]\\s*|\\([a-z]\\)\\s*|[a-hA-H][.)]\\s+|[A-Z]\\d{1,2}[.):]?\\s+"
              + "|\\d{1,2}\\s+(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]))(?=\\S)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern BOX =
      Pattern.compile("^(?:\\[([ xX✓✔])\\]|([☐□])|([☑✓✔✅☒]))\\s*(?=\\S)");

  /** The marker at the beginning of a line, if there is one. */
  static Optional<Marker> of(Snippet line) {
    Matcher bullet = line.match(BULLET);
    if (bullet.find() && !line.match(NO_BULLET).find()) {
      String sign = bullet.group(2);
      boolean arrow =
          sign.equals("--") || sign.equals("→") || sign.equals("=>") || sign.equals("->");
      return Optional.of(boxed(bullet.group(1).length(), 0, arrow, line.from(bullet.end())));
    }
    Matcher number = line.match(NUMBER);
    if (number.find()) {
      return Optional.of(
          boxed(number.group(1).length(), value(number.group()), false, line.from(number.end())));
    }
    int blanks = line.plain().length() - line.plain().stripLeading().length();
    Marker boxed = boxed(blanks, 0, false, line.from(blanks));
    return boxed.box() == Block.Box.NONE ? Optional.empty() : Optional.of(boxed);
  }

  private static int value(String mark) {
    Matcher digits = DIGITS.matcher(mark);
    return digits.find() ? Integer.parseInt(digits.group()) : 0;
  }

  private static Marker boxed(int depth, int number, boolean arrow, Snippet text) {
    Matcher box = text.match(BOX);
    if (!box.find()) {
      return new Marker(depth, number, arrow, Block.Box.NONE, text);
    }
    boolean open = box.group(2) != null || " ".equals(box.group(1));
    return new Marker(
        depth, number, arrow, open ? Block.Box.OPEN : Block.Box.TICKED, text.from(box.end()));
  }
}
