package nezuku.kpi.slack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.kpi.Dimension;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.csv.KpiCsv;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.words.Asked;
import nezuku.kpi.words.Names;
import nezuku.kpi.words.Query;
import nezuku.kpi.words.QueryReader;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/**
 * {@code /bpo-kpi} and what leads on from its answers. Only who asks sees them, and only managers
 * are answered.
 */
final class Looking {
  private static final Texts TEXTS = Texts.of(Looking.class);
  private static final int MOST_NAMES = 12;

  private final KpiTools tools;
  private final Gate gate;
  private final Giving giving;
  private final Glance glance;
  private final Detail detail;
  private final Why why;

  Looking(KpiTools tools, Gate gate, Giving giving) {
    this.tools = tools;
    this.gate = gate;
    this.giving = giving;
    this.glance = new Glance(tools);
    this.detail = new Detail(tools);
    this.why = new Why(tools, detail);
  }

  void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    Language language = person.language();
    Optional<View> view = gate.view(person);
    if (view.isEmpty()) {
      answer(command, Message.of(gate.refusal(language)));
      return;
    }
    if (settings().metrics().isEmpty()) {
      answer(command, Message.of(TEXTS.get(language, "not-configured")));
      return;
    }
    switch (read(command.text(), List.of())) {
      case Asked.Help help -> answer(command, Message.of(TEXTS.get(language, "usage")));
      case Asked.Give give -> giving.open(command, person);
      case Asked.For asked -> shown(command, command.text(), view.get(), language);
      case Asked.Unclear unclear -> shown(command, command.text(), view.get(), language);
    }
  }

  /** Once more with the names of the parts: those are in the numbers. */
  private void shown(Act.Commanded command, String text, View view, Language language) {
    List<Split.Part> parts = parts(view);
    Message message =
        switch (read(text, parts)) {
          case Asked.For(Query query) -> message(query, view, language);
          case Asked.Unclear unclear -> askedBack(unclear, parts, language);
          case Asked.Help help -> Message.of(TEXTS.get(language, "usage"));
          case Asked.Give give -> Message.of(TEXTS.get(language, "usage"));
        };
    answer(command, message);
  }

  private Asked read(String text, List<Split.Part> parts) {
    LocalDate today = tools.clock().instant().atZone(settings().zone()).toLocalDate();
    return QueryReader.read(text, settings(), new Names(settings().metrics(), parts), today);
  }

  private List<Split.Part> parts(View view) {
    Menus menus = new Menus(tools.kpis(), new Shown(Language.JA, settings()));
    Period month = tools.kpis().current(Period.Kind.MONTH);
    return Stream.of(month, month.previous())
        .flatMap(period -> menus.parts(period, view).stream())
        .distinct()
        .toList();
  }

  private Message askedBack(Asked.Unclear unclear, List<Split.Part> parts, Language language) {
    String comma = TEXTS.get(language, "comma");
    List<String> metrics =
        settings().metrics().stream().map(metric -> metric.name().in(language)).toList();
    String words = String.join(comma, unclear.words());
    Blocks blocks =
        new Blocks()
            .text(
                unclear.meant().isEmpty()
                    ? TEXTS.get(language, "unclear", words)
                    : TEXTS.get(
                        language, "unclear.meant", words, String.join(comma, unclear.meant())))
            .text(TEXTS.get(language, "possible.period"))
            .text(TEXTS.get(language, "possible.metric", String.join(comma, metrics)));
    List<String> labels =
        parts.stream().map(Split.Part::label).distinct().limit(MOST_NAMES).toList();
    if (!labels.isEmpty()) {
      blocks.text(TEXTS.get(language, "possible.part", String.join(comma, labels)));
    }
    return blocks.messages(TEXTS.get(language, "unclear", words)).getFirst();
  }

  private Message message(Query query, View view, Language language) {
    return query.metric().isEmpty()
        ? glance.of(query, view, language)
        : detail.of(query, view, Optional.empty(), language);
  }

  /** A button or a menu; the answer stands where it was. */
  void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    Language language = person.language();
    Optional<View> view = gate.view(person);
    if (view.isEmpty()) {
      answer(press, Message.of(gate.refusal(language)));
      return;
    }
    String id = press.actionId();
    if (id.equals(KpiIds.GIVE) || id.equals(KpiIds.GIVE_AGAIN)) {
      giving.open(press, person);
      return;
    }
    Optional<Query> query = query(press);
    if (query.isEmpty()) {
      answer(press, Message.of(TEXTS.get(language, "not-yours")));
      return;
    }
    if (id.equals(KpiIds.EXPORT)) {
      export(press, person, query.get(), view.get());
    } else if (id.equals(KpiIds.WHY)) {
      answer(press, why.of(query.get(), view.get(), language));
    } else if (id.startsWith(KpiIds.PARTS)) {
      answer(press, detail.of(query.get(), view.get(), dimension(id), language));
    } else {
      answer(press, message(query.get(), view.get(), language));
    }
  }

  private Optional<Query> query(Act.Pressed press) {
    String id = press.actionId();
    boolean menu = Stream.of(KpiIds.METRIC, KpiIds.PERIOD, KpiIds.PART).anyMatch(id::startsWith);
    return menu
        ? new Menus(tools.kpis(), new Shown(Language.JA, settings())).chosen(id, press.value())
        : Query.read(press.value(), settings().fiscal());
  }

  private static Optional<Dimension> dimension(String id) {
    return Stream.of(Dimension.values())
        .filter(one -> id.equals(KpiIds.PARTS + one.name()))
        .findFirst();
  }

  /** What is looked at, with its parts, as a file to who asks alone. */
  private void export(Act.Pressed press, Person person, Query query, View view) {
    // Reckoning keeps what it reckons; apart from here, where a file is to be sent yet.
    String csv = Apart.from(() -> csv(query, view, person.language()));
    tools
        .now()
        .give(
            person.id(),
            "kpi-" + query.period().code() + ".csv",
            csv.getBytes(StandardCharsets.UTF_8));
    Message done = Message.of(TEXTS.get(person.language(), "exported"));
    switch (press.surface()) {
      case Act.Surface.InWhisper whisper -> tools.messenger().respond(whisper.responseUrl(), done);
      case Act.Surface.InMessage message -> tools.messenger().respond(message.responseUrl(), done);
      default -> {
        var unused = tools.messenger().direct(person.id(), done);
      }
    }
  }

  private String csv(Query query, View view, Language language) {
    List<KpiCsv.Row> rows = new ArrayList<>();
    Optional<Report> report = tools.kpis().report(query.period(), view, query.split());
    for (Report.Line line : report.map(Report::lines).orElse(List.of())) {
      if (query.metric().isEmpty() || query.metric().get().equals(line.metric().id())) {
        rows.add(new KpiCsv.Row(report.orElseThrow().split(), line));
        if (query.split().equals(Split.all())) {
          rows.addAll(parts(line.metric(), query.period(), view));
        }
      }
    }
    return KpiCsv.write(query.period(), rows, language);
  }

  private List<KpiCsv.Row> parts(Metric metric, Period period, View view) {
    return metric.splits().stream()
        .sorted()
        .flatMap(
            by ->
                tools.kpis().parts(metric, by, period, view).entrySet().stream()
                    .map(one -> new KpiCsv.Row(new Split.Part(by, one.getKey()), one.getValue())))
        .toList();
  }

  private Settings settings() {
    return tools.kpis().settings();
  }

  private void answer(Act.Commanded command, Message message) {
    tools.messenger().respond(command.responseUrl(), message);
  }

  private void answer(Act.Pressed press, Message message) {
    switch (press.surface()) {
      case Act.Surface.InWhisper whisper ->
          tools.messenger().respondInPlace(whisper.responseUrl(), message);
      // Others read a channel: what is for managers goes to whoever pressed alone.
      case Act.Surface.InMessage place -> tools.messenger().respond(place.responseUrl(), message);
      default -> {
        var unused = tools.messenger().direct(press.actor().userId(), message);
      }
    }
  }
}
