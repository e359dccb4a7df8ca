package nezuku.kpi.config;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.kpi.Better;
import nezuku.kpi.Dimension;
import nezuku.kpi.Hours;
import nezuku.kpi.Mark;
import nezuku.kpi.Measure;
import nezuku.kpi.Metric;
import nezuku.kpi.OwnFigure;
import nezuku.kpi.Saving;
import nezuku.kpi.Statistic;
import nezuku.kpi.Target;
import nezuku.kpi.Trait;
import nezuku.kpi.Unit;
import nezuku.kpi.config.KpiShape.MetricShape;
import nezuku.people.Worded;
import org.jspecify.annotations.Nullable;

/** Reads one metric. */
final class MetricReader {
  private enum Kind {
    TIME,
    SHARE,
    COUNT,
    BACKLOG,
    BACKLOG_AGE,
    AVERAGE,
    TOTAL,
    GIVEN,
    OWN
  }

  private enum Having {
    REOPENED,
    RETURNED,
    RIGHT_FIRST,
    KEPT,
    WITHIN
  }

  private final String id;
  private final MetricShape shape;
  private final Reasons reasons;

  MetricReader(String id, MetricShape shape, Reasons reasons) {
    this.id = id;
    this.shape = shape;
    this.reasons = reasons;
  }

  private String key(String name) {
    return "kpi.metrics." + id + "." + name;
  }

  Metric read(CalendarsReader calendars) {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      reasons.add("kpi.metrics." + id + ": use small letters, digits and hyphens");
    }
    Measure measure = measure();
    return new Metric(
        id,
        words("name", shape.name()).orElse(new Worded(id, id)),
        measure,
        reasons.word(key("counted"), shape.counted(), Mark.CLOSED, Mark.class),
        Set.copyOf(list(shape.sources())),
        only(),
        calendars.of(key("calendar"), shape.calendar()),
        splits(),
        reasons.word(key("better"), shape.better(), usual(measure), Better.class),
        targets(measure.unit()),
        Optional.ofNullable(shape.owner()),
        shape.goal() == null ? Optional.empty() : words("goal", shape.goal()),
        saving());
  }

  private Optional<Worded> words(String name, KpiShape.@Nullable Words words) {
    if (words == null || words.ja() == null || words.en() == null) {
      reasons.add(key(name) + " needs ja and en");
      return Optional.empty();
    }
    return Optional.of(new Worded(words.ja(), words.en()));
  }

  private static List<String> list(@Nullable List<@Nullable String> written) {
    return written == null ? List.of() : written.stream().map(String::valueOf).toList();
  }

  private Map<Dimension, String> only() {
    Map<Dimension, String> only = new EnumMap<>(Dimension.class);
    if (shape.only() != null) {
      shape
          .only()
          .forEach(
              (name, label) ->
                  only.put(
                      reasons.word(key("only"), name, Dimension.PROCESS, Dimension.class),
                      String.valueOf(label)));
    }
    return only;
  }

  private Set<Dimension> splits() {
    return list(shape.splits()).stream()
        .map(name -> reasons.word(key("splits"), name, Dimension.PROCESS, Dimension.class))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
  }

  private Measure measure() {
    Kind kind = reasons.word(key("measure"), shape.measure(), Kind.COUNT, Kind.class);
    if (shape.measure() == null) {
      reasons.add(key("measure") + " is missing");
    }
    return switch (kind) {
      case TIME -> new Measure.Took(mark("from"), mark("to"), hours(), statistic());
      case SHARE -> new Measure.Share(trait());
      case COUNT ->
          new Measure.Count(
              needed("of", shape.of(), Measure.Count.What.CLOSED, Measure.Count.What.class));
      case BACKLOG -> new Measure.Backlog();
      case BACKLOG_AGE -> new Measure.BacklogAge(hours(), statistic());
      case AVERAGE -> new Measure.Average(amount());
      case TOTAL -> new Measure.Total(amount());
      case GIVEN -> new Measure.Given(needed("unit", shape.unit(), Unit.CASES, Unit.class));
      case OWN ->
          new Measure.Own(needed("of", shape.of(), OwnFigure.FAQ_CONFIRMED, OwnFigure.class));
    };
  }

  private <E extends Enum<E>> E needed(
      String name, @Nullable String written, E usual, Class<E> words) {
    if (written == null) {
      reasons.add(key(name) + " is missing");
    }
    return reasons.word(key(name), written, usual, words);
  }

  private Measure.Amount amount() {
    return needed("of", shape.of(), Measure.Amount.RATING, Measure.Amount.class);
  }

  private Mark mark(String name) {
    boolean from = name.equals("from");
    return reasons.word(
        key(name), from ? shape.from() : shape.to(), from ? Mark.OPENED : Mark.CLOSED, Mark.class);
  }

  private Hours hours() {
    String calendar = shape.calendar();
    Hours usual = CalendarsReader.CLOCK.equals(calendar) ? Hours.CLOCK : Hours.WORKING;
    Hours hours = reasons.word(key("hours"), shape.hours(), usual, Hours.class);
    if (calendar != null && hours != usual) {
      reasons.add(key("calendar") + ": '" + calendar + "' contradicts hours: " + shape.hours());
    }
    return hours;
  }

  private Statistic statistic() {
    Statistic.Rank rank =
        reasons.word(key("rank"), shape.rank(), Statistic.Rank.NEAREST, Statistic.Rank.class);
    String written = Objects.requireNonNullElse(shape.statistic(), "median");
    return switch (written) {
      case "mean" -> new Statistic.Mean();
      case "median" -> new Statistic.Percentile(50, rank);
      default ->
          reasons.<Statistic>parsed(
              key("statistic"),
              written,
              new Statistic.Mean(),
              "median, mean or a percentile such as p90",
              text -> new Statistic.Percentile(percent(text), rank));
    };
  }

  private static double percent(String text) {
    if (!text.startsWith("p")) {
      throw new NumberFormatException(text);
    }
    return Double.parseDouble(text.substring(1));
  }

  private Trait trait() {
    Having having = needed("trait", shape.trait(), Having.KEPT, Having.class);
    return switch (having) {
      case REOPENED -> new Trait.Reopened();
      case RETURNED -> new Trait.Returned();
      case RIGHT_FIRST -> new Trait.RightFirst();
      case KEPT -> new Trait.Kept();
      case WITHIN -> {
        if (shape.within() == null) {
          reasons.add(key("within") + " is missing");
        }
        double limit =
            reasons.parsed(
                key("within"), shape.within(), 0.0, "a time such as 8h", Amounts::seconds);
        yield new Trait.Within(
            mark("from"), mark("to"), hours(), Duration.ofMillis(Math.round(limit * 1000)));
      }
    };
  }

  private static Better usual(Measure measure) {
    return switch (measure) {
      case Measure.Took took -> Better.LOWER;
      case Measure.BacklogAge age -> Better.LOWER;
      case Measure.Backlog backlog -> Better.LOWER;
      case Measure.Share(Trait trait) ->
          trait instanceof Trait.Reopened || trait instanceof Trait.Returned
              ? Better.LOWER
              : Better.HIGHER;
      case Measure.Count count -> Better.LOWER;
      case Measure.Average(Measure.Amount amount) -> of(amount);
      case Measure.Total(Measure.Amount amount) -> of(amount);
      case Measure.Given given -> Better.HIGHER;
      case Measure.Own own -> Better.HIGHER;
    };
  }

  private static Better of(Measure.Amount amount) {
    return amount == Measure.Amount.COST ? Better.LOWER : Better.HIGHER;
  }

  private List<Target> targets(Unit unit) {
    List<Target> targets = new ArrayList<>();
    if (shape.target() != null) {
      targets.add(target(LocalDate.MIN, "target", shape.target(), shape.warning(), unit));
    }
    for (KpiShape.TargetShape one :
        shape.targets() == null ? List.<KpiShape.@Nullable TargetShape>of() : shape.targets()) {
      if (one == null || one.from() == null || one.value() == null) {
        reasons.add(key("targets") + ": each needs from and value");
      } else {
        LocalDate from =
            reasons.parsed(
                key("targets.from"), one.from(), LocalDate.MIN, "a date", LocalDate::parse);
        targets.add(target(from, "targets.value", one.value(), one.warning(), unit));
      }
    }
    targets.sort(Comparator.comparing(Target::from));
    return targets;
  }

  private Target target(
      LocalDate from, String name, String value, @Nullable String warning, Unit unit) {
    String what = "a number of the unit " + unit.code();
    double line = reasons.parsed(key(name), value, 0.0, what, text -> Amounts.of(text, unit));
    OptionalDouble before =
        warning == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                reasons.parsed(
                    key("warning"), warning, line, what, text -> Amounts.of(text, unit)));
    return new Target(from, line, before);
  }

  private Optional<Saving> saving() {
    KpiShape.SavingShape saving = shape.saving();
    if (saving == null) {
      return Optional.empty();
    }
    boolean each = saving.hoursPerCase() != null;
    if (each == (saving.hoursBefore() != null)) {
      reasons.add(key("saving") + " needs hours-per-case or hours-before, and not both");
      return Optional.empty();
    }
    Saving.Formula formula =
        each
            ? new Saving.Formula.PerCase(Objects.requireNonNull(saving.hoursPerCase()))
            : new Saving.Formula.Below(Objects.requireNonNull(saving.hoursBefore()));
    return Optional.of(new Saving(formula, Optional.ofNullable(saving.moneyPerHour())));
  }
}
