package nezuku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nezuku.kpi.Dimension;
import nezuku.kpi.Kpis;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Report.Line;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.store.Database;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nezuku kpi report}: the numbers of a period, unrounded. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class KpiReportCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(KpiReportCommand.class);

  /** The shape of {@code --json}. */
  record Shown(Span period, boolean ended, List<Row> metrics, List<String> late) {}

  /** From which day to which, by the days of a zone. */
  record Span(String code, String from, String to, String zone) {}

  /** One number; null where there is none. */
  record Row(
      String metric,
      String split,
      @Nullable Double value,
      String unit,
      long n,
      @Nullable Double target,
      String status,
      @Nullable Double previous) {}

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
  private @Nullable String period;

  @Option(names = "--json")
  private boolean json;

  KpiReportCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException, ConfigReader.Invalid {
    KpiDesk desk = KpiDesk.of(home());
    try (Database database = Database.openExisting(database())) {
      Kpis kpis = desk.kpis(database);
      Period chosen = chosen(kpis);
      Report report = kpis.report(chosen, new View.Whole(), Split.all()).orElseThrow();
      Shown shown =
          new Shown(
              new Span(
                  chosen.code(),
                  chosen.first().toString(),
                  chosen.last().toString(),
                  kpis.settings().zone().getId()),
              report.ended(),
              numbers(kpis, report),
              List.copyOf(report.late()));
      if (json) {
        Output.json(out(), shown);
      } else {
        say(shown);
      }
    }
    return 0;
  }

  private Period chosen(Kpis kpis) {
    String code = period;
    if (code == null) {
      return kpis.current(Period.Kind.WEEK).previous();
    }
    return PeriodCode.read(code, kpis.settings().fiscal())
        .orElseThrow(() -> new UsageProblem(TEXTS.get(language(), "kpi.report.bad-period", code)));
  }

  private static List<Row> numbers(Kpis kpis, Report report) {
    List<Row> numbers = new ArrayList<>();
    for (Line line : report.lines()) {
      numbers.add(row(line, "all"));
      for (Dimension dimension : Dimension.values()) {
        if (line.metric().splits().contains(dimension)) {
          new TreeMap<>(kpis.parts(line.metric(), dimension, report.period(), new View.Whole()))
              .forEach((label, part) -> numbers.add(row(part, name(dimension) + ":" + label)));
        }
      }
    }
    return numbers;
  }

  private static Row row(Line line, String split) {
    return new Row(
        line.metric().id(),
        split,
        boxed(line.figure().value()),
        line.metric().unit().code(),
        line.figure().n(),
        line.target().map(target -> target.value()).orElse(null),
        name(line.status()),
        boxed(line.previous().figure().value()));
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void say(Shown shown) {
    Span span = shown.period();
    out()
        .println(
            TEXTS.get(
                language(), "kpi.report.period", span.code(), span.from(), span.to(), span.zone()));
    for (Row one : shown.metrics()) {
      String status = TEXTS.get(language(), "kpi.report.status." + one.status());
      String value = one.value() == null ? "–" : one.value() + " " + one.unit();
      out()
          .println(
              "%-22s %-18s %s  n=%d  %s"
                  .formatted(one.metric(), one.split(), value, one.n(), status));
    }
    out().flush();
  }
}
