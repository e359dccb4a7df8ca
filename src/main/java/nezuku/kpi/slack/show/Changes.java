package nezuku.kpi.slack.show;

import java.util.List;
import java.util.OptionalDouble;
import nezuku.kpi.Change;
import nezuku.kpi.Metric;
import nezuku.kpi.Reading;
import nezuku.kpi.Report;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** How numbers stand to earlier ones, in words. */
public final class Changes {
  private static final Texts TEXTS = Texts.of(Changes.class);
  private static final String STEPS = "▁▂▃▄▅▆▇█";

  private final Shown shown;
  private final Periods periods;
  private final Language language;

  /** Shows as others are shown. */
  public Changes(Shown shown) {
    this.shown = shown;
    this.periods = new Periods(shown);
    this.language = shown.language();
  }

  /** In a cell of a table. */
  public String brief(Report.Compared compared) {
    return switch (compared.change()) {
      case BETTER -> TEXTS.get(language, "change.better");
      case WORSE -> TEXTS.get(language, "change.worse");
      case NO_CLEAR_CHANGE -> TEXTS.get(language, "change.same");
      case TOO_FEW -> TEXTS.get(language, "change.few");
      case NOTHING_TO_COMPARE -> TEXTS.get(language, "none");
    };
  }

  /** In a sentence, with the number before. */
  public String sentence(Report.Line line, Report.Compared compared) {
    Metric metric = line.metric();
    String name = periods.name(compared.period());
    String before = shown.value(compared.figure(), metric.unit());
    String n = n(compared.figure().n());
    return switch (compared.change()) {
      case BETTER -> TEXTS.get(language, "since.better", name, before, n);
      case WORSE -> TEXTS.get(language, "since.worse", name, before, n);
      case NO_CLEAR_CHANGE -> TEXTS.get(language, "since.same", name, before, n);
      case TOO_FEW -> TEXTS.get(language, "since.few", name, before, n, Change.FEWEST);
      case NOTHING_TO_COMPARE -> TEXTS.get(language, "since.none", name);
    };
  }

  /** How many cases it is. */
  public String n(long n) {
    return shown.number((double) n, 0, 0);
  }

  /** That a number was revised, and what it was before. */
  public String revised(Reading.Revision revision, Metric metric) {
    return TEXTS.get(
        language,
        "revised",
        shown.moment(revision.at()),
        shown.value(revision.was(), metric.unit()));
  }

  /** A trend in one line of text: the lowest value is the lowest sign, a gap is a dot. */
  public static String sparkline(Report.Line line) {
    return sparkline(line, line.trend().size());
  }

  /** The same of the last points only. */
  static String sparkline(Report.Line line, int points) {
    List<Report.Point> trend =
        line.trend().subList(Math.max(0, line.trend().size() - points), line.trend().size());
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Report.Point point : trend) {
      if (point.value().isPresent()) {
        low = Math.min(low, point.value().getAsDouble());
        high = Math.max(high, point.value().getAsDouble());
      }
    }
    StringBuilder signs = new StringBuilder();
    for (Report.Point point : trend) {
      signs.append(sign(point.value(), low, high));
    }
    return signs.toString();
  }

  private static char sign(OptionalDouble value, double low, double high) {
    if (value.isEmpty()) {
      return '·';
    }
    double place = high > low ? (value.getAsDouble() - low) / (high - low) : 0.5;
    return STEPS.charAt((int) Math.round(place * (STEPS.length() - 1)));
  }
}
