package nezuku.action.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.action.WebLink;
import nezuku.action.csv.ActionRow.Reason;
import nezuku.worktime.DueDateReader;
import nezuku.worktime.Reading;
import nezuku.worktime.WorkCalendar;

/** Reads actions from CSV; the first line names the columns, in any order. */
public final class ActionFile {
  private static final int MOST_CHARS = 500;

  /** The file has not what is needed. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;
    private final boolean broken;

    Unusable(String missing, boolean broken) {
      super(missing);
      this.broken = broken;
    }

    /** Whether it is no CSV at all; else columns are missing. */
    public boolean isBroken() {
      return broken;
    }
  }

  private enum Column {
    WHAT,
    OWNER,
    DUE,
    LINK
  }

  /** What people call the columns. */
  private static final Map<Column, Set<String>> NAMES =
      Map.of(
          Column.WHAT,
          Set.of("what", "action", "task", "内容", "アクション", "タスク", "やること"),
          Column.OWNER,
          Set.of("owner", "assignee", "who", "担当者", "担当"),
          Column.DUE,
          Set.of("due", "due date", "deadline", "by", "期限", "期日", "締切", "納期"),
          Column.LINK,
          Set.of("link", "url", "リンク"));

  private final LocalDate today;
  private final WorkCalendar calendar;
  private final DueDateReader dates = new DueDateReader();

  /**
   * Reads from a day on.
   *
   * @param today what day it is; what is due before it is refused
   */
  public ActionFile(LocalDate today, WorkCalendar calendar) {
    this.today = today;
    this.calendar = calendar;
  }

  /**
   * The rows of a file, in order; empty lines are none.
   *
   * @throws Unusable if there is no column for what, owner or due, or it is no CSV
   */
  public List<ActionRow> read(String text) throws Unusable {
    List<ActionRow> rows = new ArrayList<>();
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        if (places.isEmpty()) {
          places.putAll(places(record));
        } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row(record, places));
        }
      }
    } catch (CsvParseException e) {
      throw new Unusable(String.valueOf(e.getMessage()), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (places.isEmpty()) {
      throw new Unusable("what, owner, due", false);
    }
    return rows;
  }

  private static Map<Column, Integer> places(CsvRecord header) throws Unusable {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < header.getFieldCount(); i++) {
      String name = folded(header.getField(i));
      int place = i;
      NAMES.forEach(
          (column, names) -> {
            if (names.contains(name)) {
              places.putIfAbsent(column, place);
            }
          });
    }
    Set<Column> missing = EnumSet.of(Column.WHAT, Column.OWNER, Column.DUE);
    missing.removeAll(places.keySet());
    if (!missing.isEmpty()) {
      throw new Unusable(
          String.join(
              ", ", missing.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList()),
          false);
    }
    return places;
  }

  private ActionRow row(CsvRecord record, Map<Column, Integer> places) {
    long line = record.getStartingLineNumber();
    String what = cell(record, places, Column.WHAT);
    String owner = cell(record, places, Column.OWNER);
    String due = cell(record, places, Column.DUE);
    String link = cell(record, places, Column.LINK);
    if (what.isEmpty()) {
      return new ActionRow.Refused(line, Reason.NO_WHAT, "");
    }
    if (what.length() > MOST_CHARS) {
      return new ActionRow.Refused(line, Reason.LONG_WHAT, what.substring(0, 40) + "…");
    }
    if (owner.isEmpty()) {
      return new ActionRow.Refused(line, Reason.NO_OWNER, "");
    }
    if (!link.isEmpty() && !WebLink.isOne(link)) {
      return new ActionRow.Refused(line, Reason.BAD_LINK, link);
    }
    if (due.isEmpty()) {
      return new ActionRow.Refused(line, Reason.NO_DUE, "");
    }
    return switch (dates.read(due, today, calendar)) {
      case Reading.Nothing nothing -> new ActionRow.Refused(line, Reason.BAD_DUE, due);
      case Reading.Ambiguous ambiguous -> new ActionRow.Refused(line, Reason.AMBIGUOUS_DUE, due);
      case Reading.Understood(LocalDate date, var time, var matched) ->
          date.isBefore(today)
              ? new ActionRow.Refused(line, Reason.PAST_DUE, due)
              : new ActionRow.Usable(
                  line, what, owner, date, link.isEmpty() ? Optional.empty() : Optional.of(link));
    };
  }

  private static String cell(CsvRecord record, Map<Column, Integer> places, Column column) {
    Integer place = places.get(column);
    return place == null || place >= record.getFieldCount() ? "" : record.getField(place).strip();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replace("\uFEFF", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
