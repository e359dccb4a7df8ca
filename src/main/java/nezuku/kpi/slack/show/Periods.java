package nezuku.kpi.slack.show;

import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import nezuku.kpi.Dimension;
import nezuku.kpi.Period;
import nezuku.kpi.Split;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** Periods and parts as people read them. */
public final class Periods {
  private static final Texts TEXTS = Texts.of(Periods.class);

  private final Shown shown;
  private final Language language;

  /** Shows as others are shown. */
  public Periods(Shown shown) {
    this.shown = shown;
    this.language = shown.language();
  }

  /** A period with its first and last day. */
  public String name(Period period) {
    String first = shown.day(period.first());
    String last = shown.day(period.last());
    return switch (period.kind()) {
      case DAY -> shown.date(period.first());
      case WEEK ->
          TEXTS.get(
              language,
              "period.week",
              year(period),
              period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              first,
              last);
      case MONTH ->
          DateTimeFormatter.ofPattern(TEXTS.get(language, "pattern.month"), language.locale())
              .format(period.first());
      case QUARTER -> TEXTS.get(language, "period.quarter", period.code(), first, last);
      case YEAR ->
          TEXTS.get(language, "period.year", String.valueOf(period.first().getYear()), first, last);
    };
  }

  private static String year(Period period) {
    return String.valueOf(period.first().get(IsoFields.WEEK_BASED_YEAR));
  }

  /** A period as short as below a chart. */
  public String brief(Period period) {
    return switch (period.kind()) {
      case DAY -> shown.day(period.first());
      case WEEK -> "W" + period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case MONTH ->
          DateTimeFormatter.ofPattern(TEXTS.get(language, "pattern.brief"), language.locale())
              .format(period.first());
      case QUARTER, YEAR -> period.code();
    };
  }

  /** What the period before is called. */
  public String previous(Period period) {
    return switch (period.kind()) {
      case DAY -> TEXTS.get(language, "previous.day");
      case WEEK -> TEXTS.get(language, "previous.week");
      case MONTH -> TEXTS.get(language, "previous.month");
      case QUARTER -> TEXTS.get(language, "previous.quarter");
      case YEAR -> TEXTS.get(language, "previous.year");
    };
  }

  /** So many periods of a kind. */
  public String count(Period.Kind kind, int n) {
    return switch (kind) {
      case DAY -> TEXTS.get(language, "count.day", n);
      case WEEK -> TEXTS.get(language, "count.week", n);
      case MONTH -> TEXTS.get(language, "count.month", n);
      case QUARTER -> TEXTS.get(language, "count.quarter", n);
      case YEAR -> TEXTS.get(language, "count.year", n);
    };
  }

  /** A part of the cases. */
  public String part(Split split) {
    return switch (split) {
      case Split.All all -> TEXTS.get(language, "part.all");
      case Split.Part(Dimension dimension, String label) -> dimension(dimension) + " " + label;
    };
  }

  /** By what cases are told apart. */
  public String dimension(Dimension dimension) {
    return switch (dimension) {
      case PROCESS -> TEXTS.get(language, "by.process");
      case PARTNER -> TEXTS.get(language, "by.partner");
      case PRIORITY -> TEXTS.get(language, "by.priority");
    };
  }
}
