package nezuku.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Fate;
import nezuku.faq.figure.Window;
import nezuku.faq.store.FigureTable;
import nezuku.platform.store.Database;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nezuku faq figures}: what people asked and what came of it; by default of 30 days. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FaqFiguresCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(FaqFiguresCommand.class);
  private static final int USUAL_DAYS = 30;

  /** As they are told: the order of a question's fates, the best first. */
  private static final List<Fate> ORDER =
      List.of(
          Fate.CONFIRMED,
          Fate.SILENT,
          Fate.ASKED_AGAIN,
          Fate.ESCALATED,
          Fate.ANSWERED_BY_PERSON,
          Fate.UNANSWERED);

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
  private @Nullable LocalDate to;

  @Option(names = "--category", paramLabel = "ID", descriptionKey = "category")
  private @Nullable String category;

  @Option(names = "--json")
  private boolean json;

  FaqFiguresCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() {
    LocalDate last = to == null ? home().today() : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
    if (first.isAfter(last)) {
      throw new UsageProblem(TEXTS.get(language(), "figures.bad-window"));
    }
    ZoneId zone = ZoneId.systemDefault();
    Window window =
        new Window(
            first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
    AskFigures figures;
    try (Database database = Database.openExisting(database())) {
      figures = new FigureTable(database).figures(window, Optional.ofNullable(category));
    }
    if (json) {
      Output.json(out(), document(figures, first, last, zone));
    } else {
      print(figures, first, last, zone);
    }
    return 0;
  }

  private Map<String, Object> document(
      AskFigures figures, LocalDate first, LocalDate last, ZoneId zone) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("from", first.toString());
    document.put("to", last.toString());
    document.put("zone", zone.getId());
    document.put("category", category);
    document.put("asked", figures.asked());
    ORDER.forEach(fate -> document.put(name(fate), figures.count(fate)));
    Map<String, Object> times = new LinkedHashMap<>();
    times.put("n", figures.answerTimes().size());
    times.put("p50_seconds", seconds(figures.answerTime(50)));
    times.put("p90_seconds", seconds(figures.answerTime(90)));
    document.put("time_to_answer", times);
    return document;
  }

  private static @Nullable Double seconds(Optional<Duration> time) {
    return time.map(some -> some.toMillis() / 1000.0).orElse(null);
  }

  private void print(AskFigures figures, LocalDate first, LocalDate last, ZoneId zone) {
    say("figures.window", first.toString(), last.toString(), zone.getId());
    row("figures.asked", figures.asked());
    ORDER.forEach(fate -> row(key(fate), figures.count(fate)));
    figures
        .answerTime(50)
        .ifPresentOrElse(
            half ->
                say(
                    "figures.time",
                    words(half),
                    words(figures.answerTime(90).orElse(half)),
                    figures.answerTimes().size()),
            () -> say("figures.no-time"));
    out().flush();
  }

  private void row(String key, int count) {
    out().println(String.format(Locale.ROOT, "%6d  ", count) + text(key));
  }

  private void say(String key, Object... arguments) {
    out().println(text(key, arguments));
  }

  private String text(String key, Object... arguments) {
    return TEXTS.get(language(), key, arguments);
  }

  private String words(Duration time) {
    return text("figures.hours", time.toHours(), time.toMinutesPart());
  }

  private static String key(Fate fate) {
    return switch (fate) {
      case CONFIRMED -> "figures.confirmed";
      case SILENT -> "figures.silent";
      case ASKED_AGAIN -> "figures.asked_again";
      case ESCALATED -> "figures.escalated";
      case ANSWERED_BY_PERSON -> "figures.answered_by_person";
      case UNANSWERED -> "figures.unanswered";
    };
  }

  private static String name(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
