package nezuku.kpi.slack.show;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Map;
import java.util.OptionalDouble;
import nezuku.kpi.Better;
import nezuku.kpi.Figure;
import nezuku.kpi.Metric;
import nezuku.kpi.Settings;
import nezuku.kpi.Status;
import nezuku.kpi.Target;
import nezuku.kpi.Unit;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** Values, targets and moments as people read them. */
public final class Shown {
  private static final Texts TEXTS = Texts.of(Shown.class);
  private static final Map<String, String> SIGNS = Map.of("JPY", "¥", "USD", "$", "EUR", "€");
  private static final double MINUTE = 60;
  private static final double PERCENT = 100;

  private final Language language;
  private final Settings settings;

  /** Shows in a language. */
  public Shown(Language language, Settings settings) {
    this.language = language;
    this.settings = settings;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** What is measured. */
  public Settings settings() {
    return settings;
  }

  /** The name of a metric. */
  public String name(Metric metric) {
    return metric.name().in(language);
  }

  /** The value of a figure, or that there is none. */
  public String value(Figure figure, Unit unit) {
    return value(figure.value(), unit);
  }

  /** A value, or that there is none. */
  public String value(OptionalDouble value, Unit unit) {
    return value.isPresent() ? value(value.getAsDouble(), unit) : TEXTS.get(language, "none");
  }

  /** A value in a unit. */
  public String value(double value, Unit unit) {
    return switch (unit) {
      case SECONDS -> duration(value);
      case HOURS -> TEXTS.get(language, "hours", number(value, 0, 1));
      case SHARE -> number(value * PERCENT, 1, 1) + " %";
      case CASES -> TEXTS.get(language, "cases", number(value, 0, 1));
      case SCORE -> number(value, 1, 2);
      case MONEY -> money(value);
    };
  }

  private String duration(double seconds) {
    if (seconds < 0) {
      return "−" + duration(-seconds);
    }
    if (seconds < MINUTE) {
      return TEXTS.get(language, "seconds", number(seconds, 0, 0));
    }
    long minutes = Math.round(seconds / MINUTE);
    if (minutes < MINUTE) {
      return TEXTS.get(language, "minutes", number((double) minutes, 0, 0));
    }
    long whole = minutes / 60;
    String hours = number((double) whole, 0, 0);
    return minutes % 60 == 0
        ? TEXTS.get(language, "hours", hours)
        : TEXTS.get(language, "hours-minutes", hours, minutes % 60);
  }

  private String money(double value) {
    Currency currency = Currency.getInstance(settings.currency());
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    String sign = SIGNS.getOrDefault(settings.currency(), settings.currency() + " ");
    return (value < 0 ? "−" : "") + sign + number(Math.abs(value), digits, digits);
  }

  /** A number with its thousands apart. */
  public String number(double value, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(value);
  }

  /** What is aimed at: a line, and on which side of it is well. */
  public String target(Target target, Metric metric) {
    return line(target.value(), metric);
  }

  /** A line, and on which side of it is well. */
  public String line(double value, Metric metric) {
    String shown = value(value, metric.unit());
    return metric.better() == Better.HIGHER
        ? TEXTS.get(language, "at-least", shown)
        : TEXTS.get(language, "at-most", shown);
  }

  /** A mark and a word, so that nobody needs to see colours. */
  public String status(Status status) {
    return switch (status) {
      case MET -> TEXTS.get(language, "status.met");
      case NEAR -> TEXTS.get(language, "status.near");
      case MISSED -> TEXTS.get(language, "status.missed");
      case NO_TARGET -> TEXTS.get(language, "status.no-target");
      case NO_DATA -> TEXTS.get(language, "status.no-data");
    };
  }

  /** A day. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(TEXTS.get(language, "pattern.day"), language.locale())
        .format(day);
  }

  /** A day with its year. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(TEXTS.get(language, "pattern.date"), language.locale())
        .format(day);
  }

  /** A moment, in the zone of the numbers. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofPattern(TEXTS.get(language, "pattern.moment"), language.locale())
        .format(moment.atZone(settings.zone()));
  }
}
