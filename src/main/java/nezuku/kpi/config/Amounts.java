package nezuku.kpi.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.Unit;

/** Numbers as people write them in a configuration, in a metric's unit. */
final class Amounts {
  private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(h|m|min|s)");

  private Amounts() {}

  /**
   * A number: {@code 4h}, {@code 30 min}, {@code 95 %}, {@code 0.95}, {@code 1200}.
   *
   * @throws NumberFormatException if it is none of the unit
   */
  static double of(String text, Unit unit) {
    return switch (unit) {
      case SECONDS -> seconds(text);
      case SHARE -> share(text);
      case HOURS ->
          text.endsWith("h") ? number(text.substring(0, text.length() - 1)) : number(text);
      case CASES, SCORE, MONEY -> number(text);
    };
  }

  /** A time in seconds. A day is not one of the units: whose day would it be? */
  static double seconds(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new NumberFormatException(text);
    }
    double number = number(time.group(1));
    return switch (time.group(2)) {
      case "h" -> number * 3600;
      case "s" -> number;
      default -> number * 60;
    };
  }

  /** A share from 0 to 1. */
  static double share(String text) {
    double share =
        text.endsWith("%") ? number(text.substring(0, text.length() - 1)) / 100 : number(text);
    if (!(share >= 0 && share <= 1)) {
      throw new NumberFormatException(text);
    }
    return share;
  }

  private static double number(String text) {
    return Double.parseDouble(text.strip().replace(",", ""));
  }
}
