package nezuku.kpi.slack;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.GivenStore.GivenValue;
import nezuku.kpi.Measure;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.Unit;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.words.Query;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/** Values that managers type in: a form, and what was understood, shown back. */
final class Giving {
  private static final Texts TEXTS = Texts.of(Giving.class);
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+−]?\\d{1,3}(?:,\\d{3})+|[-+−]?\\d+)(\\.\\d+)?\\s*(%|h|hours?|時間|件|円|点)?");
  private static final int MONTHS = 13;
  private static final int WEEKS = 8;
  private static final int LONGEST = 30;

  private final KpiTools tools;
  private final Gate gate;

  Giving(KpiTools tools, Gate gate) {
    this.tools = tools;
    this.gate = gate;
  }

  void open(Act.Commanded command, Person person) {
    if (given().isEmpty()) {
      String sentence = TEXTS.get(person.language(), "give.none");
      tools.messenger().respond(command.responseUrl(), Message.of(sentence));
    } else {
      tools.now().open(command.triggerId(), form(person, Map.of()));
    }
  }

  /** The form, with what stood there or what was typed before. */
  void open(Act.Pressed press, Person person) {
    Optional<String> metric = Query.read(press.value(), settings().fiscal()).flatMap(Query::metric);
    tools
        .now()
        .open(
            press.triggerId(),
            form(person, metric.map(id -> Map.of(KpiIds.GIVE_METRIC, id)).orElse(Map.of())));
  }

  private Modal form(Person person, Map<String, String> before) {
    Language language = person.language();
    Shown shown = new Shown(language, settings());
    List<Option> metrics =
        given().stream().map(metric -> new Option(metric.id(), shown.name(metric))).toList();
    Periods names = new Periods(shown);
    List<Option> periods =
        periods().stream().map(one -> new Option(code(one), names.name(one))).toList();
    Blocks blocks =
        new Blocks()
            .select(
                KpiIds.GIVE_METRIC,
                TEXTS.get(language, "give.metric"),
                metrics,
                before.getOrDefault(KpiIds.GIVE_METRIC, metrics.getFirst().value()))
            .select(
                KpiIds.GIVE_PERIOD,
                TEXTS.get(language, "give.period"),
                periods,
                before.getOrDefault(KpiIds.GIVE_PERIOD, ""))
            .line(
                KpiIds.GIVE_VALUE,
                TEXTS.get(language, "give.value"),
                before.getOrDefault(KpiIds.GIVE_VALUE, ""),
                LONGEST);
    return new Modal(
        KpiIds.GIVE_FORM,
        "",
        TEXTS.get(language, "give.title"),
        TEXTS.get(language, "give.send"),
        TEXTS.get(language, "give.close"),
        blocks.view());
  }

  private List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    Period month = tools.kpis().current(Period.Kind.MONTH);
    for (int back = 0; back < MONTHS; back++) {
      periods.add(month.plus(-back));
    }
    Period week = tools.kpis().current(Period.Kind.WEEK);
    for (int back = 0; back < WEEKS; back++) {
      periods.add(week.plus(-back));
    }
    return periods;
  }

  private static String code(Period period) {
    return period.kind().name() + "|" + period.first();
  }

  void submitted(Act.Submitted form) {
    Person person = tools.directory().person(form.actor().userId());
    Language language = person.language();
    if (gate.view(person).isEmpty()) {
      say(person, Message.of(gate.refusal(language)));
      return;
    }
    Optional<Metric> metric =
        settings()
            .metric(form.values().getOrDefault(KpiIds.GIVE_METRIC, ""))
            .filter(one -> one.measure() instanceof Measure.Given);
    Optional<Period> period =
        Query.read(form.values().getOrDefault(KpiIds.GIVE_PERIOD, "") + "|||", settings().fiscal())
            .map(Query::period);
    String typed = form.values().getOrDefault(KpiIds.GIVE_VALUE, "");
    OptionalDouble value =
        metric.map(one -> read(typed, one.unit())).orElse(OptionalDouble.empty());
    if (metric.isEmpty() || period.isEmpty() || value.isEmpty()) {
      Blocks blocks =
          new Blocks()
              .text(TEXTS.get(language, "give.bad", typed))
              .buttons(
                  List.of(
                      Button.of(
                          KpiIds.GIVE_AGAIN,
                          TEXTS.get(language, "button.again"),
                          period
                              .flatMap(
                                  one ->
                                      metric.map(
                                          found ->
                                              new Query(one, Split.all(), Optional.of(found.id()))
                                                  .code()))
                              .orElse(""))));
      say(person, blocks.messages(TEXTS.get(language, "give.bad", typed)).getFirst());
      return;
    }
    keep(person, metric.get(), period.get(), value.getAsDouble());
  }

  private void keep(Person person, Metric metric, Period period, double value) {
    Shown shown = new Shown(person.language(), settings());
    Optional<GivenValue> before =
        tools.given().within(metric.id(), period).stream()
            .filter(one -> one.period().equals(period) && one.split().equals(Split.all()))
            .reduce((earlier, later) -> later);
    Instant now = tools.clock().instant();
    tools.given().give(new GivenValue(metric.id(), Split.all(), period, value, person.id(), now));
    String sentence =
        TEXTS.get(
            person.language(),
            before.isPresent() ? "given.again" : "given",
            shown.name(metric),
            new Periods(shown).name(period),
            shown.value(value, metric.unit()),
            before.map(was -> shown.value(was.value(), metric.unit())).orElse(""));
    say(person, Message.of(sentence));
  }

  /** A number as people type it, in the unit: 12.5, 1,200, 95 %; half or full width. */
  static OptionalDouble read(String typed, Unit unit) {
    Matcher matcher = NUMBER.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    String whole = matcher.group(1).replace(",", "").replace('−', '-');
    String rest = matcher.group(2) == null ? "" : matcher.group(2);
    double number = Double.parseDouble(whole + rest);
    // People say 95 % or 95, and mean the same; nobody types 0.95.
    boolean share = unit == Unit.SHARE;
    if (share && (number < 0 || number > 100)) {
      return OptionalDouble.empty();
    }
    double scale = share ? 100 : unit == Unit.SECONDS ? 1 / 3600.0 : 1;
    return OptionalDouble.of(number / scale);
  }

  private List<Metric> given() {
    return settings().metrics().stream()
        .filter(metric -> metric.measure() instanceof Measure.Given)
        .toList();
  }

  private Settings settings() {
    return tools.kpis().settings();
  }

  private void say(Person person, Message message) {
    var unused = tools.messenger().direct(person.id(), message);
  }
}
