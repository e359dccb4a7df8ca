package nezuku.kpi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nezuku.worktime.WorkCalendar;
import nezuku.worktime.WorkedTime;

/**
 * Reckons metrics of cases for one period, in one pass over them. Every case counts once: in the
 * period of its mark, or as open at the period's end. Not thread-safe.
 */
final class Reckoner {
  private final Window window;
  private final Instant end;
  private final List<Counter> counters;

  /**
   * @param window the period; of one that goes on, what was open is reckoned for now
   * @param worked the working time by a calendar
   */
  Reckoner(
      List<Metric> metrics, Window window, Instant now, Function<WorkCalendar, WorkedTime> worked) {
    this.window = window;
    this.end = now.isBefore(window.to()) ? now : window.to();
    this.counters =
        metrics.stream()
            .filter(metric -> isOfCases(metric.measure()))
            .map(metric -> new Counter(metric, worked.apply(metric.calendar())))
            .toList();
  }

  private static boolean isOfCases(Measure measure) {
    return !(measure instanceof Measure.Given || measure instanceof Measure.Own);
  }

  void add(Case one) {
    for (Counter counter : counters) {
      if (counter.metric.covers(one)) {
        counter.add(one);
      }
    }
  }

  /** Tells all figures; of all cases together always, of parts where there was a case. */
  void figures(Figures figures) {
    for (Counter counter : counters) {
      counter.figures((split, figure) -> figures.tell(counter.metric, split, figure));
    }
  }

  @FunctionalInterface
  interface Figures {
    void tell(Metric metric, Split split, Figure figure);
  }

  /** One metric, with a sample for each part. */
  private final class Counter {
    private final Metric metric;
    private final WorkedTime worked;
    private final Sample all = new Sample();
    private final Map<Dimension, Map<String, Sample>> parts = new EnumMap<>(Dimension.class);

    Counter(Metric metric, WorkedTime worked) {
      this.metric = metric;
      this.worked = worked;
      metric.splits().forEach(dimension -> parts.put(dimension, new HashMap<>()));
    }

    void add(Case one) {
      OptionalDouble value = value(one);
      if (value.isEmpty()) {
        return;
      }
      all.add(value.getAsDouble());
      parts.forEach(
          (dimension, samples) -> {
            String label = one.labels().of(dimension);
            if (!label.isEmpty()) {
              samples.computeIfAbsent(label, name -> new Sample()).add(value.getAsDouble());
            }
          });
    }

    /** What the case adds to the metric in this period, if anything. */
    private OptionalDouble value(Case one) {
      return switch (metric.measure()) {
        case Measure.Backlog backlog ->
            one.isOpenAt(end) ? OptionalDouble.of(1) : OptionalDouble.empty();
        case Measure.BacklogAge(Hours hours, Statistic statistic) ->
            one.isOpenAt(end)
                ? OptionalDouble.of(seconds(one.opened(), end, hours))
                : OptionalDouble.empty();
        case Measure.Count(Measure.Count.What what) -> counted(one, what);
        case Measure.Took took when counts(one) -> took(one, took.from(), took.to(), took.hours());
        case Measure.Share(Trait trait) when counts(one) -> trait(one, trait);
        case Measure.Average(Measure.Amount amount) when counts(one) -> amount(one, amount);
        case Measure.Total(Measure.Amount amount) when counts(one) -> amount(one, amount);
        default -> OptionalDouble.empty();
      };
    }

    private boolean counts(Case one) {
      return isIn(one.at(metric.countedAt()));
    }

    private boolean isIn(Optional<Instant> moment) {
      return moment.filter(window::contains).isPresent();
    }

    private OptionalDouble counted(Case one, Measure.Count.What what) {
      return switch (what) {
        case OPENED -> isIn(Optional.of(one.opened())) ? OptionalDouble.of(1) : none();
        case CLOSED -> isIn(one.closed()) ? OptionalDouble.of(1) : none();
        case RETURNS -> counts(one) ? OptionalDouble.of(one.returned()) : none();
        case REOPENINGS -> counts(one) ? OptionalDouble.of(one.reopened()) : none();
      };
    }

    private OptionalDouble took(Case one, Mark from, Mark to, Hours hours) {
      Optional<Instant> start = one.at(from);
      Optional<Instant> stop = one.at(to);
      return start.isPresent() && stop.isPresent()
          ? OptionalDouble.of(seconds(start.get(), stop.get(), hours))
          : none();
    }

    private double seconds(Instant from, Instant to, Hours hours) {
      Duration time =
          hours == Hours.WORKING ? worked.between(from, to) : Duration.between(from, to);
      return time.toMillis() / 1000.0;
    }

    private OptionalDouble trait(Case one, Trait trait) {
      return switch (trait) {
        case Trait.Reopened reopened -> yes(one.reopened() > 0);
        case Trait.Returned returned -> yes(one.returned() > 0);
        case Trait.RightFirst right -> yes(one.isRightFirst());
        case Trait.Kept kept -> kept(one);
        case Trait.Within(Mark from, Mark to, Hours hours, Duration limit) -> {
          OptionalDouble took = took(one, from, to, hours);
          yield took.isEmpty() ? none() : yes(took.getAsDouble() <= limit.toMillis() / 1000.0);
        }
      };
    }

    private static OptionalDouble kept(Case one) {
      if (one.kept().isPresent()) {
        return yes(one.kept().get());
      }
      return one.promised().isPresent() && one.closed().isPresent()
          ? yes(!one.closed().get().isAfter(one.promised().get()))
          : none();
    }

    private static OptionalDouble amount(Case one, Measure.Amount amount) {
      Optional<BigDecimal> number = amount == Measure.Amount.COST ? one.cost() : one.rating();
      return number.map(value -> OptionalDouble.of(value.doubleValue())).orElse(none());
    }

    private static OptionalDouble yes(boolean is) {
      return OptionalDouble.of(is ? 1 : 0);
    }

    private static OptionalDouble none() {
      return OptionalDouble.empty();
    }

    void figures(BiConsumer<Split, Figure> figures) {
      figures.accept(Split.all(), figure(all));
      parts.forEach(
          (dimension, samples) ->
              samples.forEach(
                  (label, sample) ->
                      figures.accept(new Split.Part(dimension, label), figure(sample))));
    }

    private Figure figure(Sample sample) {
      return switch (metric.measure()) {
        case Measure.Took took -> sample.of(took.statistic());
        case Measure.BacklogAge age -> sample.of(age.statistic());
        case Measure.Average average -> sample.mean();
        case Measure.Total total -> sample.total();
        case Measure.Share share -> Sample.share(Math.round(sample.sum()), sample.n());
        case Measure.Count count -> Sample.count(Math.round(sample.sum()));
        case Measure.Backlog backlog -> Sample.count(sample.n());
        case Measure.Given given -> Figure.NONE;
        case Measure.Own own -> Figure.NONE;
      };
    }
  }

  /**
   * The seconds that a case took, for a metric that is a time; empty if it is none or not known.
   */
  static OptionalDouble time(
      Metric metric, Case one, Instant end, Function<WorkCalendar, WorkedTime> worked) {
    List<OptionalDouble> found = new ArrayList<>();
    Window always = new Window(Instant.MIN, Instant.MAX);
    Reckoner reckoner = new Reckoner(List.of(metric), always, end, worked);
    reckoner.counters.forEach(counter -> found.add(counter.value(one)));
    return metric.unit() == Unit.SECONDS && !found.isEmpty()
        ? found.getFirst()
        : OptionalDouble.empty();
  }
}
