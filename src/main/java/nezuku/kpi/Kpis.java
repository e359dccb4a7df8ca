package nezuku.kpi;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nezuku.kpi.Report.Compared;
import nezuku.kpi.Report.Line;
import nezuku.kpi.Report.Point;

/**
 * Answers questions about numbers. What it reckons it keeps, so asking may change the database: ask
 * Slack first. Thread-safe.
 */
public final class Kpis {
  /** How many periods a trend shows. */
  public static final int TREND = 13;

  private final Settings settings;
  private final CaseStore cases;
  private final Readings readings;
  private final InstantSource clock;

  /** Numbers by these settings. */
  public Kpis(
      Settings settings,
      CaseStore cases,
      ReadingStore store,
      GivenStore given,
      OwnFigures own,
      InstantSource clock) {
    this.settings = settings;
    this.cases = cases;
    this.readings = new Readings(settings, cases, store, given, own, clock);
    this.clock = clock;
  }

  /** What is measured and told. */
  public Settings settings() {
    return settings;
  }

  /** The period of a kind that goes on now. */
  public Period current(Period.Kind kind) {
    return settings.period(kind, today());
  }

  private LocalDate today() {
    return clock.instant().atZone(settings.zone()).toLocalDate();
  }

  /**
   * The numbers of a period.
   *
   * @param split which part of the cases
   * @return empty if the view does not go so far
   */
  public Optional<Report> report(Period period, View view, Split split) {
    return view.of(split).map(part -> report(period, part));
  }

  private Report report(Period period, Split split) {
    List<Period> periods = new ArrayList<>();
    for (int back = TREND - 1; back >= 0; back--) {
      periods.add(period.plus(-back));
    }
    List<Period> all = new ArrayList<>(periods);
    all.add(period.yearAgo());
    Map<Period, Map<Readings.Key, Reading>> known = readings.of(all);
    List<Line> lines =
        settings.metrics().stream()
            .filter(metric -> isSplit(metric, split))
            .map(metric -> line(metric, split, period, periods, known))
            .toList();
    Instant end = period.window(settings.zone()).to();
    Map<String, Instant> fresh = cases.freshness();
    Set<String> late = new TreeSet<>();
    fresh.forEach((source, at) -> addIf(at.isBefore(end), late, source));
    return new Report(
        period, split, !clock.instant().isBefore(end), lines, new TreeMap<>(fresh), late);
  }

  private static void addIf(boolean is, Set<String> all, String one) {
    if (is) {
      all.add(one);
    }
  }

  private static boolean isSplit(Metric metric, Split split) {
    return switch (split) {
      case Split.All all -> true;
      case Split.Part part -> metric.splits().contains(part.dimension());
    };
  }

  private Line line(
      Metric metric,
      Split split,
      Period period,
      List<Period> periods,
      Map<Period, Map<Readings.Key, Reading>> known) {
    Reading reading = reading(metric, split, period, known);
    Optional<Target> target = metric.target(period.last());
    Optional<Target> before = metric.target(period.first());
    List<Point> trend =
        periods.stream()
            .map(one -> new Point(one, reading(metric, split, one, known).figure().value()))
            .toList();
    return new Line(
        metric,
        reading,
        target,
        before.filter(old -> !target.equals(before)),
        status(metric, reading.figure(), target),
        compared(metric, split, reading, period.previous(), known),
        compared(metric, split, reading, period.yearAgo(), known),
        trend);
  }

  private static Status status(Metric metric, Figure figure, Optional<Target> target) {
    if (figure.value().isEmpty()) {
      return Status.NO_DATA;
    }
    double value = figure.value().getAsDouble();
    return target.map(line -> line.status(value, metric.better())).orElse(Status.NO_TARGET);
  }

  private Compared compared(
      Metric metric,
      Split split,
      Reading now,
      Period earlier,
      Map<Period, Map<Readings.Key, Reading>> known) {
    Figure before = reading(metric, split, earlier, known).figure();
    return new Compared(earlier, before, Change.of(now.figure(), before, metric.better()));
  }

  private Reading reading(
      Metric metric, Split split, Period period, Map<Period, Map<Readings.Key, Reading>> known) {
    Reading found = known.getOrDefault(period, Map.of()).get(new Readings.Key(metric.id(), split));
    return found == null
        ? new Reading(metric.id(), split, period, Figure.NONE, clock.instant(), Optional.empty())
        : found;
  }

  /**
   * A metric's parts in a period, by their labels; only those that a view may see.
   *
   * @param dimension one of the metric's {@link Metric#splits}
   */
  public Map<String, Line> parts(Metric metric, Dimension dimension, Period period, View view) {
    Map<String, Line> parts = new TreeMap<>();
    List<Period> periods = List.of(period);
    Map<Period, Map<Readings.Key, Reading>> known =
        readings.of(List.of(period, period.previous(), period.yearAgo()));
    for (Readings.Key key : known.getOrDefault(period, Map.of()).keySet()) {
      if (key.metric().equals(metric.id())
          && key.split() instanceof Split.Part part
          && part.dimension() == dimension
          && view.of(part).isPresent()) {
        parts.put(part.label(), line(metric, part, period, periods, known));
      }
    }
    return parts;
  }

  /**
   * The labels that cases of a period have.
   *
   * @return only those that a view may see
   */
  public Set<String> labels(Dimension dimension, Period period, View view) {
    Set<String> labels = new TreeSet<>();
    for (Readings.Key key : readings.of(List.of(period)).getOrDefault(period, Map.of()).keySet()) {
      if (key.split() instanceof Split.Part part
          && part.dimension() == dimension
          && view.of(part).isPresent()) {
        labels.add(part.label());
      }
    }
    return labels;
  }

  /**
   * The cases of a period that took longest, the slowest first; for a metric that is no time, those
   * that were opened again or sent back most.
   */
  public List<Slow> slowest(Metric metric, Period period, View view, Split split, int most) {
    Optional<Split> part = view.of(split);
    if (part.isEmpty()) {
      return List.of();
    }
    PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparingDouble(Slow::weight));
    Window window = period.window(settings.zone());
    Instant end = clock.instant().isBefore(window.to()) ? clock.instant() : window.to();
    cases.visit(
        window,
        one -> {
          if (metric.covers(one)
              && part.get().has(one.labels())
              && counts(metric, one, window, end)) {
            OptionalDouble seconds = Reckoner.time(metric, one, end, readings::worked);
            double weight = seconds.orElse(one.reopened() + one.returned());
            slowest.add(new Slow(one, seconds, weight));
            if (slowest.size() > most) {
              slowest.poll();
            }
          }
        });
    return slowest.stream()
        .filter(slow -> slow.weight() > 0)
        .sorted(Comparator.comparingDouble(Slow::weight).reversed())
        .toList();
  }

  private static boolean counts(Metric metric, Case one, Window window, Instant end) {
    return switch (metric.measure()) {
      case Measure.Backlog backlog -> one.isOpenAt(end);
      case Measure.BacklogAge age -> one.isOpenAt(end);
      case Measure.Count(Measure.Count.What what) when what == Measure.Count.What.OPENED ->
          window.contains(one.opened());
      default -> one.at(metric.countedAt()).filter(window::contains).isPresent();
    };
  }

  /**
   * A case that weighs on a number.
   *
   * @param seconds how long it took, for a metric that is a time
   */
  public record Slow(Case one, OptionalDouble seconds, double weight) {}

  /**
   * Reckons what is looked at most, so that nobody waits for it: the periods of each kind that go
   * on, those before them, and the same a year ago. Takes long where much has changed, so it must
   * not run in a transaction.
   */
  public void prepare() {
    for (Period.Kind kind : List.of(Period.Kind.WEEK, Period.Kind.MONTH, Period.Kind.QUARTER)) {
      Period last = current(kind);
      for (int back = 0; back <= TREND; back++) {
        var unused = readings.of(List.of(last.plus(-back)));
      }
      var unused = readings.of(List.of(last.yearAgo(), last.previous().yearAgo()));
    }
  }
}
