package nezuku.worktime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days on which the company is closed besides the public holidays. */
public record CompanyDays(List<Closing> closings) implements Holidays {
  private static final Pattern LINE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?[\\s,]+(\\S.*)");

  public CompanyDays {
    closings = List.copyOf(closings);
  }

  /** Some days off in a row, both ends included, and what they are called. */
  public record Closing(LocalDate first, LocalDate last, String name) {
    /**
     * @throws IllegalArgumentException if it ends before it starts, or has no name
     */
    public Closing {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(first + ".." + last + " ends before it starts");
      }
      if (name.isBlank()) {
        throw new IllegalArgumentException("a closing needs a name: " + first);
      }
    }

    /**
     * A date or two, and a name: {@code 2026-12-29..2027-01-03 年末年始休業}.
     *
     * @throws IllegalArgumentException if it isn't that, or there is no such date
     */
    public static Closing parse(String text) {
      Matcher parts = LINE.matcher(text.strip());
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "not 2026-12-29 or 2026-12-29..2027-01-03 and a name: '" + text + "'");
      }
      LocalDate first = date(parts.group(1), text);
      String last = parts.group(2);
      return new Closing(first, last == null ? first : date(last, text), parts.group(3));
    }

    private static LocalDate date(String written, String text) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException impossible) {
        throw new IllegalArgumentException(
            "no such date: " + written + " in '" + text + "'", impossible);
      }
    }
  }

  /**
   * The days of a file: on each line a date or two ({@code 2026-12-29..2027-01-03 年末年始休業}) and a
   * name. Blank lines and lines that start with {@code #} don't count.
   *
   * @throws HolidayFileException if a line can't be read
   */
  public static CompanyDays read(byte[] file) {
    List<Closing> closings = new ArrayList<>();
    String[] lines = FileText.of(file).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        closings.add(closing(lines[i].strip(), i + 1));
      }
    }
    return new CompanyDays(closings);
  }

  @Override
  public Optional<Holiday> on(LocalDate date) {
    return closings.stream()
        .filter(closing -> !date.isBefore(closing.first) && !date.isAfter(closing.last))
        .map(closing -> Holiday.named(date, closing.name))
        .findFirst();
  }

  private static Closing closing(String line, int number) {
    try {
      return Closing.parse(line);
    } catch (IllegalArgumentException wrong) {
      throw new HolidayFileException(number, String.valueOf(wrong.getMessage()));
    }
  }
}
