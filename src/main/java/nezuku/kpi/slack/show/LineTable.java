package nezuku.kpi.slack.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.kpi.Report;
import nezuku.kpi.Status;
import nezuku.people.Language;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.text.Texts;

/** Numbers in a table, one line a metric or a part. */
public final class LineTable {
  private static final Texts TEXTS = Texts.of(LineTable.class);

  /** The columns that stand on the right. */
  public static final Set<Integer> NUMBERS = Set.of(2, 3, 4);

  /** How many columns there are before that of the trend. */
  public static final int WITHOUT_TREND = 7;

  // More would not fit into a line of a cell.
  private static final int POINTS = 8;

  private final Shown shown;
  private final Changes changes;
  private final Language language;

  /** Shows as others are shown. */
  public LineTable(Shown shown) {
    this.shown = shown;
    this.changes = new Changes(shown);
    this.language = shown.language();
  }

  /** The lines of a report that have a number. */
  public Grid of(Report report) {
    List<List<String>> rows = new ArrayList<>();
    String before = new Periods(shown).previous(report.period());
    rows.add(head(TEXTS.get(language, "head.metric"), before));
    report.lines().stream()
        .filter(line -> line.status() != Status.NO_DATA)
        .forEach(line -> rows.add(row(shown.name(line.metric()), line)));
    return new Grid(rows, NUMBERS);
  }

  /** Which metrics have no number, in a sentence; empty if all have one. */
  public Optional<String> without(Report report) {
    List<String> names =
        report.lines().stream()
            .filter(line -> line.status() == Status.NO_DATA)
            .map(line -> shown.name(line.metric()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TEXTS.get(language, "without", String.join(TEXTS.get(language, "comma"), names)));
  }

  /** The headings. */
  public List<String> head(String first, String previous) {
    return List.of(
        first,
        TEXTS.get(language, "head.status"),
        TEXTS.get(language, "head.value"),
        TEXTS.get(language, "head.target"),
        "n",
        TEXTS.get(language, "head.than", previous),
        TEXTS.get(language, "head.than", TEXTS.get(language, "year-ago")),
        TEXTS.get(language, "head.trend"));
  }

  /** A line; a number that was revised has an asterisk. */
  public List<String> row(String name, Report.Line line) {
    String mark = line.reading().revised().isPresent() ? " *" : "";
    return List.of(
        name,
        shown.status(line.status()),
        shown.value(line.figure(), line.metric().unit()) + mark,
        line.target()
            .map(target -> shown.target(target, line.metric()))
            .orElse(TEXTS.get(language, "none")),
        line.figure().value().isEmpty()
            ? TEXTS.get(language, "none")
            : changes.n(line.figure().n()),
        changes.brief(line.previous()),
        changes.brief(line.yearAgo()),
        Changes.sparkline(line, POINTS));
  }
}
