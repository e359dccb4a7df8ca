package nezuku.kpi.source;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nezuku.kpi.Case;
import nezuku.kpi.ImportReport;
import nezuku.kpi.sample.SampleCases;
import nezuku.kpi.source.HealthStore.Progress;
import nezuku.kpi.source.Imports.Answer;
import nezuku.kpi.source.Imports.Staged;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the sources that nobody brings, every hour. What is fetched counts at once, but for what
 * has become doubtful; what fails is kept, so that it can be told.
 */
public final class Fetches {
  private static final Logger LOG = LoggerFactory.getLogger(Fetches.class);
  private static final long SAMPLE_SEED = 20_260_401L;

  private final Imports imports;
  private final Map<Class<? extends Source.Kind>, Fetcher> fetchers;
  private final HealthStore health;
  private final InstantSource clock;

  /**
   * Fetches of the sources that there are imports of.
   *
   * @param fetchers who asks which kind of source
   */
  public Fetches(
      Imports imports,
      Map<Class<? extends Source.Kind>, Fetcher> fetchers,
      HealthStore health,
      InstantSource clock) {
    this.imports = imports;
    this.fetchers = Map.copyOf(fetchers);
    this.health = health;
    this.clock = clock;
  }

  /** What a source has answered. */
  private sealed interface Outcome {
    record Got(Source source, Fetched fetched) implements Outcome {}

    record Failed(Source source, Problem why) implements Outcome {}
  }

  /** The job that fetches all of them, a few minutes past each hour. */
  public Job job() {
    return new Job("kpi-fetch", new Cron("7 * * * *", ZoneOffset.UTC), slot -> fetch(all -> true));
  }

  /** Fetches those that have never been, such as at the first start. */
  public void fetchNow() {
    List<String> known = health.all().stream().map(SourceHealth::source).toList();
    fetch(source -> !known.contains(source.name()));
  }

  /** How the sources are that are fetched, as far as they were tried. */
  public List<SourceHealth> health() {
    return health.all();
  }

  /** Asks all sources first: no transaction may have begun while others are waited for. */
  private void fetch(Predicate<Source> which) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Source source : imports.sources()) {
      if (!source.takesFiles() && which.test(source)) {
        outcomes.add(ask(source));
      }
    }
    outcomes.forEach(this::keep);
  }

  private Outcome ask(Source source) {
    if (source.kind() instanceof Source.Sample) {
      return new Outcome.Got(source, Fetched.nothing(Progress.NONE));
    }
    try {
      Fetcher fetcher = fetchers.get(source.kind().getClass());
      if (fetcher == null) {
        throw new IllegalStateException("nobody fetches " + source.kind());
      }
      return new Outcome.Got(source, fetcher.fetch(source, health.progress(source.name())));
    } catch (Unusable e) {
      return new Outcome.Failed(source, e.problem());
    }
  }

  private void keep(Outcome outcome) {
    Instant now = clock.instant();
    switch (outcome) {
      case Outcome.Failed(Source source, Problem why) -> failed(source, why, now);
      case Outcome.Got(Source source, Fetched fetched) -> {
        try (fetched) {
          count(source, fetched, now);
          health.succeeded(source.name(), now, fetched.progress());
        } catch (Unusable e) {
          failed(source, e.problem(), now);
        }
      }
    }
  }

  private void failed(Source source, Problem why, Instant now) {
    LOG.warn("Source {} can't be fetched: {} {}", source.name(), why.why(), why.details());
    health.failed(source.name(), now, why);
  }

  private void count(Source source, Fetched fetched, Instant now) throws Unusable {
    if (source.kind() instanceof Source.Sample sample) {
      List<Case> made =
          SampleCases.of(source.name(), sample.first(), now, Integer.MAX_VALUE, SAMPLE_SEED);
      imports.countAtOnce(source, "sample", made, report(made.size()));
    } else if (fetched.records().isPresent()) {
      Staged staged =
          imports.stage(source, fetched.records().get(), source.kind().name(), Optional.empty());
      countIfSound(source, staged);
    } else {
      imports.countAtOnce(source, source.kind().name(), List.of(), report(0));
    }
  }

  private void countIfSound(Source source, Staged staged) throws Unusable {
    String id = staged.layer().id();
    ImportReport report = staged.layer().report().orElseThrow();
    if (report.isDoubtful() || report.mustAskForOrder()) {
      imports.drop(id);
      throw report.mustAskForOrder()
          ? new Unusable("ask-dates", "kpi.sources." + source.name() + ".dates")
          : new Unusable("doubtful", report.refused(), report.read(), firstReason(report));
    }
    imports.thin(id);
    if (imports.count(id) != Answer.DONE) {
      throw new IllegalStateException("import " + id + " does not count");
    }
  }

  private static String firstReason(ImportReport report) {
    return report.refusals().stream()
        .findFirst()
        .map(first -> first.why() + " " + first.what())
        .orElse("");
  }

  private static ImportReport report(long cases) {
    return new ImportReport(
        cases, cases, 0, 0, List.of(), Map.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
