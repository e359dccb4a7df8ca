package nezuku.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line of an iCalendar file, unfolded (RFC 5545, 3.1), with the number of its first raw line. */
record ContentLine(int number, String name, String value) {
  static List<ContentLine> unfold(String text) {
    List<ContentLine> lines = new ArrayList<>();
    String[] raw = text.split("\\R", -1);
    for (int i = 0; i < raw.length; i++) {
      int number = i + 1;
      StringBuilder whole = new StringBuilder(raw[i]);
      while (i + 1 < raw.length && (raw[i + 1].startsWith(" ") || raw[i + 1].startsWith("\t"))) {
        i++;
        whole.append(raw[i], 1, raw[i].length());
      }
      if (!whole.toString().isBlank()) {
        lines.add(of(number, whole.toString()));
      }
    }
    return lines;
  }

  boolean is(String otherName, String otherValue) {
    return name.equals(otherName) && value.equalsIgnoreCase(otherValue);
  }

  /** The value as text, its escapes resolved. */
  String text() {
    return value.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
  }

  private static ContentLine of(int number, String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new HolidayFileException(number, "not 'NAME:value': '" + line + "'");
    }
    String name = line.substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
    return new ContentLine(number, name, line.substring(colon + 1).strip());
  }
}
