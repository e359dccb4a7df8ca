package nezuku.kpi;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.worktime.WorkCalendar;
import nezuku.worktime.WorkedTime;

/**
 * The readings of periods: kept ones as long as the data behind them stays the same, others
 * reckoned and kept. Thread-safe.
 */
final class Readings {
  /** So long a reading of a period that goes on is good, if no data comes. */
  private static final long MILLIS_GOOD = 3_600_000;

  private final Settings settings;
  private final CaseStore cases;
  private final ReadingStore store;
  private final GivenStore given;
  private final OwnFigures own;
  private final InstantSource clock;
  private final Map<WorkCalendar, WorkedTime> worked = new ConcurrentHashMap<>();
  private final Map<String, String> formulas = new ConcurrentHashMap<>();

  Readings(
      Settings settings,
      CaseStore cases,
      ReadingStore store,
      GivenStore given,
      OwnFigures own,
      InstantSource clock) {
    this.settings = settings;
    this.cases = cases;
    this.store = store;
    this.given = given;
    this.own = own;
    this.clock = clock;
  }

  /** Which number of a period. */
  record Key(String metric, Split split) {}

  WorkedTime worked(WorkCalendar calendar) {
    return worked.computeIfAbsent(calendar, WorkedTime::new);
  }

  private String formula(Metric metric) {
    return formulas.computeIfAbsent(metric.id(), id -> metric.formula());
  }

  /**
   * All readings of periods; metrics of which there is nothing have none. Everything is read before
   * anything is kept, so that others wait for the keeping only.
   */
  Map<Period, Map<Key, Reading>> of(Collection<Period> periods) {
    Instant now = clock.instant();
    List<ReadingStore.Kept> reckoned = new ArrayList<>();
    Map<Period, Map<Key, Reading>> all = new HashMap<>();
    for (Period period : Set.copyOf(periods)) {
      all.put(period, of(period, now, reckoned));
    }
    if (!reckoned.isEmpty()) {
      store.keep(reckoned);
    }
    return all;
  }

  private Map<Key, Reading> of(Period period, Instant now, List<ReadingStore.Kept> reckoned) {
    Window window = period.window(settings.zone());
    Map<Key, ReadingStore.Kept> kept = kept(period);
    Map<Key, Reading> readings = new HashMap<>();
    if (isFresh(kept, window, now)) {
      kept.forEach((key, one) -> readings.put(key, one.reading()));
    } else {
      List<ReadingStore.Kept> fresh = reckon(period, window, now, kept);
      fresh.forEach(one -> put(readings, one.reading()));
      reckoned.addAll(fresh);
    }
    liveOnes(period, window, now).forEach(reading -> put(readings, reading));
    return readings;
  }

  private Map<Key, ReadingStore.Kept> kept(Period period) {
    Map<Key, ReadingStore.Kept> kept = new HashMap<>();
    for (ReadingStore.Kept one : store.of(period)) {
      Optional<Metric> metric = settings.metric(one.reading().metric());
      if (metric.filter(same -> formula(same).equals(one.formula())).isPresent()) {
        kept.put(new Key(one.reading().metric(), one.reading().split()), one);
      }
    }
    return kept;
  }

  /** Every metric must be there, reckoned after the last change of its data. */
  private boolean isFresh(Map<Key, ReadingStore.Kept> kept, Window window, Instant now) {
    long change = cases.lastChange(window);
    return ofCases().stream()
        .map(metric -> kept.get(new Key(metric.id(), Split.all())))
        .allMatch(
            one -> one != null && one.change() >= change && isGood(one.reading(), window, now));
  }

  private static boolean isGood(Reading reading, Window window, Instant now) {
    Instant at = reading.reckonedAt();
    return !at.isBefore(window.to())
        || (!now.isBefore(at)
            && now.toEpochMilli() - at.toEpochMilli() < MILLIS_GOOD
            && now.isBefore(window.to()));
  }

  private List<Metric> ofCases() {
    return settings.metrics().stream()
        .filter(
            metric ->
                !(metric.measure() instanceof Measure.Given)
                    && !(metric.measure() instanceof Measure.Own))
        .toList();
  }

  private List<ReadingStore.Kept> reckon(
      Period period, Window window, Instant now, Map<Key, ReadingStore.Kept> before) {
    long change = cases.lastChange();
    Reckoner reckoner = new Reckoner(ofCases(), window, now, this::worked);
    cases.visit(window, reckoner::add);
    Map<Key, ReadingStore.Kept> fresh = new LinkedHashMap<>();
    reckoner.figures(
        (metric, split, figure) -> {
          Key key = new Key(metric.id(), split);
          Optional<Reading> was =
              Optional.ofNullable(before.get(key)).map(ReadingStore.Kept::reading);
          Optional<Reading.Revision> revised = revision(was, figure, window, now);
          Reading reading = new Reading(metric.id(), split, period, figure, now, revised);
          fresh.put(key, new ReadingStore.Kept(reading, formula(metric), change));
        });
    before.forEach(
        (key, one) -> fresh.computeIfAbsent(key, gone -> nothingLeft(one, window, now, change)));
    return List.copyOf(fresh.values());
  }

  /** A part all of whose cases were taken back has no number any more. */
  private static ReadingStore.Kept nothingLeft(
      ReadingStore.Kept kept, Window window, Instant now, long change) {
    Reading was = kept.reading();
    Reading reading =
        new Reading(
            was.metric(),
            was.split(),
            was.period(),
            Figure.NONE,
            now,
            revision(Optional.of(was), Figure.NONE, window, now));
    return new ReadingStore.Kept(reading, kept.formula(), change);
  }

  /** What was known of a period after its end, and is something else now, was revised. */
  private static Optional<Reading.Revision> revision(
      Optional<Reading> was, Figure figure, Window window, Instant now) {
    if (was.isEmpty()) {
      return Optional.empty();
    }
    Reading before = was.get();
    boolean same =
        before.figure().value().equals(figure.value()) && before.figure().n() == figure.n();
    if (same || before.reckonedAt().isBefore(window.to())) {
      return before.revised();
    }
    return Optional.of(new Reading.Revision(before.figure(), now));
  }

  private static void put(Map<Key, Reading> readings, Reading reading) {
    readings.put(new Key(reading.metric(), reading.split()), reading);
  }

  /** What is typed in, and what the bot knows of itself, is looked up whenever it is asked for. */
  private List<Reading> liveOnes(Period period, Window window, Instant now) {
    List<Reading> readings = new ArrayList<>();
    for (Metric metric : settings.metrics()) {
      if (metric.measure() instanceof Measure.Given) {
        GivenValues.of(metric, period, given.within(metric.id(), period), now)
            .forEach(readings::add);
      } else if (metric.measure() instanceof Measure.Own(OwnFigure figure)) {
        OwnFigures.Tally tally = own.of(figure, Split.all(), window);
        readings.add(
            new Reading(
                metric.id(), Split.all(), period, figure(figure, tally), now, Optional.empty()));
      }
    }
    return readings;
  }

  private static Figure figure(OwnFigure figure, OwnFigures.Tally tally) {
    return figure.unit() == Unit.SHARE
        ? Sample.share(tally.count(), tally.of())
        : Sample.count(tally.count());
  }
}
