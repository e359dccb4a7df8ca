package nezuku.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.sample.SampleCases;
import nezuku.kpi.store.CaseTable;
import nezuku.kpi.store.GivenTable;
import nezuku.kpi.store.ReadingTable;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.worktime.CompanyCalendars;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of the sample company, held against a plain reckoning of the same cases. */
class ReckoningTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final WorkCalendar CALENDAR = UsualCalendars.in(TOKYO);
  private static final Instant NOW = Instant.parse("2026-03-20T03:00:00Z");
  private static final List<Case> CASES =
      SampleCases.of("desk", LocalDate.parse("2025-09-01"), NOW, 2_000, 7);

  @TempDir Path folder;

  private Instant now = NOW;
  private Database database;
  private CaseTable cases;
  private Kpis kpis;

  @BeforeEach
  void fresh() throws IOException, ConfigReader.Invalid {
    database = Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
    cases = new CaseTable(database);
    Settings settings =
        KpiReader.read(
                ConfigReader.sample(folder).sections().of("kpi"), CompanyCalendars.NEVER_CLOSED)
            .settings();
    kpis = kpis(settings);
    counted("FIRST", CASES);
  }

  private Kpis kpis(Settings settings) {
    InstantSource clock = () -> now;
    return new Kpis(
        settings,
        cases,
        new ReadingTable(database),
        new GivenTable(database),
        (figure, split, window) -> new OwnFigures.Tally(3, 4),
        clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void counted(String id, List<Case> some) {
    cases.begin(
        new Import(
            id, "desk", "f", Optional.empty(), now, Import.State.PROPOSED, Optional.empty()));
    cases.add(id, some);
    cases.move(id, Import.State.PROPOSED, Import.State.COUNTED, now);
  }

  private Report report(String kind, String day, Split split) {
    Period period = kpis.settings().period(Period.Kind.valueOf(kind), LocalDate.parse(day));
    return kpis.report(period, new View.Whole(), split).orElseThrow();
  }

  private Figure figure(String kind, String day, String metric) {
    return report(kind, day, Split.all()).line(metric).orElseThrow().figure();
  }

  @Test
  void two_thousand_cases_are_made_the_same_everywhere() {
    assertThat(CASES).hasSize(2_000);
    assertThat(CASES.stream().map(Case::key).distinct()).hasSize(2_000);
    assertThat(SampleCases.of("desk", LocalDate.parse("2025-09-01"), NOW, 2_000, 7))
        .isEqualTo(CASES);
  }

  @Test
  void every_metric_of_every_week_month_quarter_and_year_is_what_a_plain_reckoning_says() {
    for (Period.Kind kind : Period.Kind.values()) {
      for (String day : List.of("2025-10-15", "2025-12-31", "2026-01-05", "2026-03-18")) {
        Period period = kpis.settings().period(kind, LocalDate.parse(day));
        Report report = kpis.report(period, new View.Whole(), Split.all()).orElseThrow();
        assertIsPlain(report, period, one -> true);
        Split part = new Split.Part(Dimension.PROCESS, "請求書");
        Report parts = kpis.report(period, new View.Whole(), part).orElseThrow();
        assertIsPlain(parts, period, one -> one.labels().process().equals("請求書"));
      }
    }
  }

  /** The plain way: lists, sorted, without the code under test. */
  private static void assertIsPlain(Report report, Period period, Predicate<Case> which) {
    Instant from = period.first().atStartOfDay(TOKYO).toInstant();
    Instant to = period.last().plusDays(1).atStartOfDay(TOKYO).toInstant();
    Instant end = to.isAfter(NOW) ? NOW : to;
    List<Case> closed = new ArrayList<>();
    List<Case> open = new ArrayList<>();
    for (Case one : CASES) {
      boolean isClosed = one.closed().isPresent();
      if (which.test(one)
          && isClosed
          && !one.closed().get().isBefore(from)
          && one.closed().get().isBefore(to)) {
        closed.add(one);
      }
      if (which.test(one)
          && one.opened().isBefore(end)
          && (!isClosed || !one.closed().get().isBefore(end))) {
        open.add(one);
      }
    }
    assertValue(
        report,
        "first-response",
        percentile(
            closed.stream()
                .map(one -> CALENDAR.between(one.opened(), one.responded().orElseThrow()))
                .toList(),
            90));
    assertValue(
        report,
        "lead-time",
        percentile(
            closed.stream()
                .map(one -> CALENDAR.between(one.opened(), one.closed().orElseThrow()))
                .toList(),
            50));
    assertValue(report, "rework", share(closed, one -> one.reopened() > 0));
    assertValue(report, "resubmissions", share(closed, one -> one.returned() > 0));
    assertValue(report, "right-first", share(closed, one -> one.reopened() + one.returned() == 0));
    assertValue(
        report,
        "sla",
        share(closed, one -> !one.closed().orElseThrow().isAfter(one.promised().orElseThrow())));
    assertValue(report, "volume", OptionalDouble.of(closed.size()));
    assertValue(report, "backlog", OptionalDouble.of(open.size()));
    assertValue(
        report,
        "backlog-age",
        percentile(open.stream().map(one -> CALENDAR.between(one.opened(), end)).toList(), 90));
    assertValue(
        report,
        "cost-per-case",
        closed.stream().mapToDouble(one -> one.cost().orElseThrow().doubleValue()).average());
    assertValue(
        report,
        "satisfaction",
        closed.stream()
            .filter(one -> one.rating().isPresent())
            .mapToDouble(one -> one.rating().orElseThrow().doubleValue())
            .average());
  }

  private static OptionalDouble percentile(List<Duration> times, int percent) {
    List<Duration> sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            sorted.get((percent * sorted.size() + 99) / 100 - 1).toMillis() / 1000.0);
  }

  private static OptionalDouble share(List<Case> all, Predicate<Case> which) {
    return all.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) all.stream().filter(which).count() / all.size());
  }

  private static void assertValue(Report report, String metric, OptionalDouble expected) {
    Report.Line line = report.line(metric).orElseThrow();
    boolean counts = metric.equals("volume") || metric.equals("backlog");
    OptionalDouble value = line.figure().value();
    if (counts && value.isEmpty()) {
      assertThat(expected.orElseThrow()).as(metric).isZero();
    } else {
      assertThat(value)
          .as(metric + " " + report.period().code() + " " + report.split())
          .isEqualTo(expected);
    }
  }

  @Test
  void what_was_reckoned_once_is_not_reckoned_again_until_its_data_changes() {
    Report first = report("WEEK", "2026-01-12", Split.all());
    now = NOW.plus(Duration.ofDays(3));
    Report second = report("WEEK", "2026-01-12", Split.all());
    assertThat(second.line("rework").orElseThrow().reading().reckonedAt()).isEqualTo(NOW);
    assertThat(second.line("rework").orElseThrow().figure())
        .isEqualTo(first.line("rework").orElseThrow().figure());
  }

  @Test
  void data_that_comes_late_changes_the_past_visibly() {
    Figure before = figure("WEEK", "2026-01-12", "volume");
    now = NOW.plus(Duration.ofDays(3));
    counted("LATE", List.of(Cases.closed("X-1", "2026-01-13T01:00:00Z", "2026-01-14T01:00:00Z")));
    Reading reading =
        report("WEEK", "2026-01-12", Split.all()).line("volume").orElseThrow().reading();
    assertThat(reading.figure().value()).hasValue(before.value().getAsDouble() + 1);
    Reading.Revision revision = reading.revised().orElseThrow();
    assertThat(revision.at()).isEqualTo(now);
    assertThat(revision.was().value()).isEqualTo(before.value());
    // Another week has nothing to say.
    assertThat(
            report("WEEK", "2026-01-26", Split.all())
                .line("volume")
                .orElseThrow()
                .reading()
                .revised())
        .isEmpty();
    cases.move("LATE", Import.State.COUNTED, Import.State.UNDONE, now);
    assertThat(figure("WEEK", "2026-01-12", "volume").value()).isEqualTo(before.value());
  }

  @Test
  void a_number_that_changes_while_its_week_goes_on_was_not_revised() {
    figure("WEEK", "2026-03-20", "volume");
    now = NOW.plus(Duration.ofHours(2));
    counted("MORE", List.of(Cases.closed("X-1", "2026-03-19T01:00:00Z", "2026-03-20T01:00:00Z")));
    assertThat(
            report("WEEK", "2026-03-20", Split.all())
                .line("volume")
                .orElseThrow()
                .reading()
                .revised())
        .isEmpty();
  }

  @Test
  void a_period_without_cases_has_no_number_and_divides_by_nothing() {
    Report report = report("WEEK", "2024-01-08", Split.all());
    Report.Line rework = report.line("rework").orElseThrow();
    assertThat(rework.figure()).isEqualTo(Figure.NONE);
    assertThat(rework.status()).isEqualTo(Status.NO_DATA);
    assertThat(rework.previous().change()).isEqualTo(Change.NOTHING_TO_COMPARE);
    assertThat(report.line("volume").orElseThrow().figure().value()).hasValue(0);
  }

  @Test
  void a_case_that_is_opened_again_is_rework_and_counts_once() {
    Case one = Cases.closed("X-1", "2024-02-05T01:00:00Z", "2024-02-06T01:00:00Z");
    counted("ONE", List.of(one));
    counted("AGAIN", List.of(Cases.again(one, 2, 0)));
    assertThat(figure("WEEK", "2024-02-05", "volume").value()).hasValue(1);
    assertThat(figure("WEEK", "2024-02-05", "rework").value()).hasValue(1);
    assertThat(figure("WEEK", "2024-02-05", "right-first").value()).hasValue(0);
  }

  @Test
  void a_partner_sees_its_own_cases_and_nothing_that_is_made_of_others() {
    View sakura = new View.OfPartner("sakura");
    Period month = kpis.settings().period(Period.Kind.MONTH, LocalDate.parse("2026-01-05"));
    Report own = kpis.report(month, sakura, Split.all()).orElseThrow();
    assertThat(own.split()).isEqualTo(new Split.Part(Dimension.PARTNER, "sakura"));
    assertIsPlain(own, month, one -> one.labels().partner().equals("sakura"));
    assertThat(own.line("actions-on-time")).isEmpty();
    assertThat(own.line("retraining")).isEmpty();
    assertThat(kpis.report(month, sakura, new Split.Part(Dimension.PARTNER, "kaede"))).isEmpty();
    assertThat(kpis.report(month, sakura, new Split.Part(Dimension.PROCESS, "ヘルプデスク"))).isEmpty();
    Metric lead = kpis.settings().metric("lead-time").orElseThrow();
    assertThat(kpis.parts(lead, Dimension.PARTNER, month, sakura)).containsOnlyKeys("sakura");
    assertThat(kpis.parts(lead, Dimension.PROCESS, month, sakura)).isEmpty();
    assertThat(kpis.slowest(lead, month, sakura, Split.all(), 100))
        .hasSize(100)
        .allMatch(slow -> slow.one().labels().partner().equals("sakura"));
  }

  @Test
  void the_slowest_cases_are_those_that_took_longest() {
    Metric lead = kpis.settings().metric("lead-time").orElseThrow();
    Period month = kpis.settings().period(Period.Kind.MONTH, LocalDate.parse("2026-01-05"));
    Window window = month.window(TOKYO);
    List<Double> expected =
        CASES.stream()
            .filter(one -> one.closed().filter(window::contains).isPresent())
            .map(one -> CALENDAR.between(one.opened(), one.closed().orElseThrow()))
            .map(time -> time.toMillis() / 1000.0)
            .sorted(java.util.Comparator.reverseOrder())
            .limit(5)
            .toList();
    assertThat(kpis.slowest(lead, month, new View.Whole(), Split.all(), 5))
        .extracting(slow -> slow.seconds().orElseThrow())
        .isEqualTo(expected);
  }

  @Test
  void a_target_that_changes_in_mid_month_counts_as_it_is_at_the_end_and_both_are_told() {
    Metric rework = kpis.settings().metric("rework").orElseThrow();
    Target old = new Target(LocalDate.MIN, 0.5, OptionalDouble.empty());
    Target strict = new Target(LocalDate.parse("2026-01-15"), 0.0001, OptionalDouble.empty());
    Metric dated = with(rework, List.of(old, strict));
    Kpis other = kpis(with(kpis.settings(), List.of(dated)));
    Period month = kpis.settings().period(Period.Kind.MONTH, LocalDate.parse("2026-01-05"));
    Report.Line line =
        other.report(month, new View.Whole(), Split.all()).orElseThrow().lines().getFirst();
    assertThat(line.status()).isEqualTo(Status.MISSED);
    assertThat(line.target()).contains(strict);
    assertThat(line.targetBefore()).contains(old);
    Report.Line before =
        other
            .report(month.previous(), new View.Whole(), Split.all())
            .orElseThrow()
            .lines()
            .getFirst();
    assertThat(before.status()).isEqualTo(Status.MET);
    assertThat(before.targetBefore()).isEmpty();
  }

  @Test
  void a_metric_that_is_defined_anew_is_reckoned_anew() {
    figure("WEEK", "2026-01-12", "rework");
    Metric rework = kpis.settings().metric("rework").orElseThrow();
    Metric other =
        new Metric(
            rework.id(),
            rework.name(),
            new Measure.Share(new Trait.RightFirst()),
            rework.countedAt(),
            rework.sources(),
            rework.only(),
            rework.calendar(),
            rework.splits(),
            rework.better(),
            rework.targets(),
            rework.owner(),
            rework.goal(),
            rework.saving());
    Kpis redefined = kpis(with(kpis.settings(), List.of(other)));
    Period week = kpis.settings().period(Period.Kind.WEEK, LocalDate.parse("2026-01-12"));
    Report.Line line =
        redefined.report(week, new View.Whole(), Split.all()).orElseThrow().lines().getFirst();
    assertThat(line.figure().value())
        .isEqualTo(figure("WEEK", "2026-01-12", "right-first").value());
    assertThat(line.reading().revised()).isEmpty();
  }

  @Test
  void a_source_that_was_not_read_since_the_week_ended_is_late() {
    assertThat(report("WEEK", "2026-01-12", Split.all()).late()).isEmpty();
    now = NOW.plus(Duration.ofDays(30));
    assertThat(report("WEEK", "2026-04-06", Split.all()).late()).containsExactly("desk");
  }

  private static Metric with(Metric metric, List<Target> targets) {
    return new Metric(
        metric.id(),
        metric.name(),
        metric.measure(),
        metric.countedAt(),
        metric.sources(),
        metric.only(),
        metric.calendar(),
        metric.splits(),
        metric.better(),
        targets,
        metric.owner(),
        metric.goal(),
        metric.saving());
  }

  private static Settings with(Settings settings, List<Metric> metrics) {
    return new Settings(
        settings.zone(),
        settings.fiscal(),
        settings.currency(),
        settings.calendar(),
        metrics,
        settings.channels(),
        settings.management(),
        settings.dropChannel(),
        settings.alerting());
  }
}
