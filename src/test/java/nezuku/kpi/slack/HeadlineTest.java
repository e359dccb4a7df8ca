package nezuku.kpi.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nezuku.kpi.Change;
import nezuku.kpi.Figure;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Reading;
import nezuku.kpi.Report;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.Status;
import nezuku.kpi.Target;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.csv.KpiCsv;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.summary.Highlights;
import nezuku.people.Language;
import nezuku.platform.config.StrictYaml;
import nezuku.worktime.CompanyCalendars;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** What a manager reads first, and takes away as a file. */
class HeadlineTest {
  private static final Period WEEK =
      Period.of(Period.Kind.WEEK, LocalDate.of(2026, 11, 16), Month.APRIL);
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private final Settings settings = settings();

  private static Settings settings() {
    StringBuilder yaml = new StringBuilder("metrics:\n");
    for (String name : List.of("Rework", "Returns", "Delays", "Gaps", "=Sum")) {
      yaml.append(
          "  %s: {name: {ja: '%s', en: '%s'}, measure: share, trait: reopened, target: 10 %%}\n"
              .formatted(name.toLowerCase(java.util.Locale.ROOT).replace("=", "a-"), name, name));
    }
    try {
      return KpiReader.read(
              StrictYaml.read(yaml.toString(), new TypeReference<JsonNode>() {}),
              CompanyCalendars.NEVER_CLOSED)
          .settings();
    } catch (StrictYaml.Mistake e) {
      throw new AssertionError(e);
    }
  }

  /** A metric's shares of rework in the last weeks, this one's last; NaN where there was none. */
  private Report.Line line(int number, double... weeks) {
    Metric metric = settings.metrics().get(number);
    List<Report.Point> trend = new ArrayList<>();
    for (int i = 0; i < weeks.length; i++) {
      Period week = WEEK.plus(i + 1 - weeks.length);
      trend.add(
          new Report.Point(
              week, Double.isNaN(weeks[i]) ? OptionalDouble.empty() : OptionalDouble.of(weeks[i])));
    }
    OptionalDouble value = trend.getLast().value();
    Figure figure = value.isPresent() ? Figure.exact(value.getAsDouble(), 40) : Figure.NONE;
    Optional<Target> target = metric.target(WEEK.last());
    Figure before =
        trend.size() > 1 && trend.get(trend.size() - 2).value().isPresent()
            ? Figure.exact(trend.get(trend.size() - 2).value().getAsDouble(), 40)
            : Figure.NONE;
    return new Report.Line(
        metric,
        new Reading(metric.id(), Split.all(), WEEK, figure, NOW, Optional.empty()),
        target,
        Optional.empty(),
        value.isEmpty()
            ? Status.NO_DATA
            : target.orElseThrow().status(value.getAsDouble(), metric.better()),
        new Report.Compared(WEEK.previous(), before, Change.of(figure, before, metric.better())),
        new Report.Compared(WEEK.yearAgo(), Figure.NONE, Change.NOTHING_TO_COMPARE),
        trend);
  }

  private static Report report(Report.Line... lines) {
    return new Report(WEEK, Split.all(), true, List.of(lines), Map.of(), Set.of());
  }

  private String headline(Language language, Report.Line... lines) {
    Report report = report(lines);
    return Headline.of(report, Highlights.of(report), new Shown(language, settings));
  }

  @Test
  void all_is_well_in_one_sentence() {
    assertThat(headline(Language.EN, line(0, 0.05), line(1, 0.1)))
        .isEqualTo("All 2 metrics with a target are where they should be.");
    assertThat(headline(Language.JA, line(0, 0.05), line(1, 0.1)))
        .isEqualTo("目標のある2指標は、すべて目標を満たしています。");
  }

  @Test
  void what_misses_its_target_is_named_and_a_metric_without_data_is_not_counted() {
    assertThat(headline(Language.EN, line(0, 0.2), line(1, 0.05), line(2, Double.NaN)))
        .isEqualTo("Of 2 metrics with a target, 1 are on target and 1 missed it: Rework.");
    assertThat(headline(Language.JA, line(0, 0.2), line(1, 0.05)))
        .isEqualTo("目標のある2指標のうち1は目標どおり、1が未達です：Rework。");
  }

  @Test
  void of_many_that_miss_three_are_named() {
    assertThat(headline(Language.EN, line(0, 0.2), line(1, 0.2), line(2, 0.2), line(3, 0.2)))
        .endsWith("4 missed it: Rework, Returns, Delays and 1 more.");
  }

  @Test
  void without_data_nothing_is_praised() {
    assertThat(headline(Language.EN, line(0, Double.NaN)))
        .isEqualTo("There is no data for this period yet.");
  }

  @Test
  void a_miss_counts_from_the_first_week_without_a_gap() {
    Report report = report(line(0, 0.2, 0.05, 0.2, 0.3, 0.4), line(1, 0.2, Double.NaN, 0.3));
    assertThat(Highlights.of(report).missed())
        .extracting(Highlights.Since::periods)
        .containsExactly(3, 1);
    assertThat(Highlights.of(report).missed().getFirst().first()).isEqualTo(WEEK.plus(-2));
  }

  @Test
  void what_became_worse_or_better_says_since_when_and_what_is_met_again_is_told() {
    Highlights highlights =
        Highlights.of(report(line(0, 0.01, 0.02, 0.03, 0.04), line(1, 0.3, 0.4, 0.2, 0.1)));
    assertThat(highlights.worse()).extracting(Highlights.Since::periods).containsExactly(3);
    assertThat(highlights.better()).extracting(Highlights.Since::periods).containsExactly(2);
    assertThat(highlights.back()).extracting(line -> line.metric().id()).containsExactly("returns");
  }

  @Test
  void numbers_are_unrounded_in_a_file_and_no_cell_is_a_formula() {
    String csv =
        KpiCsv.write(
            WEEK,
            List.of(
                new KpiCsv.Row(Split.all(), line(4, 1 / 3.0)),
                new KpiCsv.Row(
                    new Split.Part(nezuku.kpi.Dimension.PROCESS, "＠cmd"), line(0, Double.NaN))),
            Language.EN);
    assertThat(csv.lines().toList())
        .containsExactly(
            "\uFEFFperiod,from,to,metric,name,dimension,label,value,unit,n,target,status,previous,"
                + "year_ago,revised_from",
            "2026-W47,2026-11-16,2026-11-22,a-sum,'=Sum,,,0.3333333333333333,share,40,0.1,missed,"
                + ",,",
            "2026-W47,2026-11-16,2026-11-22,rework,Rework,process,'＠cmd,,share,0,0.1,no_data,,,");
  }
}
