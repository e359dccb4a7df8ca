package nezuku.adoption.slack;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.pulse.Result;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.slack.digest.DigestItems;
import nezuku.platform.slack.digest.DigestPart;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.slack.digest.Mornings;
import nezuku.platform.text.Texts;

/**
 * Asks both sides every quarter how they find working together: within the morning's digest, in the
 * last two weeks of the quarter, on the first working day of each.
 */
final class Pulse implements DigestSource {
  private static final Texts TEXTS = Texts.of(Pulse.class);
  // After everything that somebody is to do.
  private static final int URGENCY = 900;

  private final PulseTools tools;

  Pulse(PulseTools tools) {
    this.tools = tools;
  }

  @Override
  public Map<Person, DigestPart> parts(Mornings mornings) {
    Map<Person, List<Ballot>> asked = new LinkedHashMap<>();
    for (String partner : tools.partners().byName().keySet()) {
      Map<Ballot, Set<String>> answered = new LinkedHashMap<>();
      for (Person person : tools.colleagues().of(partner).keySet()) {
        mornings
            .of(person)
            .filter(Morning::week)
            .flatMap(morning -> tools.ballot(partner, person))
            .filter(
                ballot ->
                    !answered
                        .computeIfAbsent(ballot, tools.store()::answered)
                        .contains(person.id()))
            .ifPresent(
                ballot -> asked.computeIfAbsent(person, who -> new ArrayList<>()).add(ballot));
      }
    }
    Map<Person, DigestPart> parts = new LinkedHashMap<>();
    asked.forEach((person, ballots) -> parts.put(person, part(person.language(), ballots)));
    return parts;
  }

  private DigestPart part(Language language, List<Ballot> ballots) {
    Blocks body = new Blocks().text(TEXTS.get(language, "pulse.ask", Result.FEWEST));
    body.buttons(
        ballots.stream()
            .map(
                ballot ->
                    Button.of(
                        ScoreIds.PULSE + ballot.partner(),
                        TEXTS.get(
                            language, "pulse.button", tools.partners().called(ballot.partner())),
                        ballot.partner()))
            .toList());
    return new DigestPart(
        URGENCY,
        TEXTS.get(language, "pulse.title"),
        new DigestItems().add(body).list(),
        0,
        left -> TEXTS.get(language, "pulse.more", left));
  }

  void open(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    Language language = person.language();
    Optional<Ballot> ballot = tools.ballot(press.value(), person);
    if (ballot.isEmpty()) {
      say(person, TEXTS.get(language, "pulse.closed"));
      return;
    }
    Blocks blocks = new Blocks().text(TEXTS.get(language, "pulse.how", Result.FEWEST));
    for (int question = 1; question <= Marks.QUESTIONS; question++) {
      blocks.select(
          ScoreIds.PULSE_MARK + question,
          TEXTS.get(language, question(ballot.get(), question)),
          options(language),
          "");
    }
    tools
        .now()
        .open(
            press.triggerId(),
            new Modal(
                ScoreIds.PULSE_FORM,
                ballot.get().partner(),
                tools.partners().called(ballot.get().partner()),
                TEXTS.get(language, "pulse.send"),
                TEXTS.get(language, "pulse.cancel"),
                blocks.view()));
  }

  static String question(Ballot ballot, int question) {
    return "pulse." + ballot.by().name().toLowerCase(Locale.ROOT) + "." + question;
  }

  private static List<Option> options(Language language) {
    return IntStream.iterate(Marks.BEST, mark -> mark >= 1, mark -> mark - 1)
        .mapToObj(
            mark -> new Option(Integer.toString(mark), TEXTS.get(language, "pulse.mark." + mark)))
        .toList();
  }

  void submitted(Act.Submitted form) {
    Person person = tools.directory().person(form.actor().userId());
    Language language = person.language();
    Optional<Ballot> ballot = tools.ballot(form.metadata(), person);
    List<Integer> marks = new ArrayList<>();
    for (int question = 1; question <= Marks.QUESTIONS; question++) {
      String value = form.values().getOrDefault(ScoreIds.PULSE_MARK + question, "");
      if (value.matches("[1-5]")) {
        marks.add(Integer.parseInt(value));
      }
    }
    if (ballot.isEmpty()) {
      say(person, TEXTS.get(language, "pulse.closed"));
    } else if (marks.size() < Marks.QUESTIONS) {
      say(person, TEXTS.get(language, "pulse.incomplete"));
    } else {
      tools.store().answer(ballot.get(), person.id(), new Marks(marks), tools.clock().instant());
      say(person, TEXTS.get(language, "pulse.thanks", Result.FEWEST));
    }
  }

  /** After a quarter nobody's answers are kept; the company's day begins the next one. */
  Job job() {
    return new Job("pulse-close", new Cron("20 0 * * *", tools.zone()), this::close);
  }

  private void close(Slot slot) {
    Quarter current = Quarter.of(slot.due().atZone(tools.zone()).toLocalDate());
    tools.store().open().stream()
        .filter(ballot -> ballot.quarter().last().isBefore(first(current)))
        .forEach(tools.store()::close);
  }

  private static LocalDate first(Quarter quarter) {
    return quarter.previous().last().plusDays(1);
  }

  /** What came of the last quarters, for those who may see a partner's score. */
  Blocks results(String partner, Language language) {
    List<Result> results = tools.store().results(partner);
    Blocks blocks = new Blocks().text(TEXTS.get(language, "pulse.results"));
    if (results.isEmpty()) {
      return blocks.context(List.of(TEXTS.get(language, "pulse.no-results", Result.FEWEST)));
    }
    Set<Quarter> shown = new HashSet<>();
    for (Result result : results) {
      shown.add(result.ballot().quarter());
      if (shown.size() > 4) {
        break;
      }
      blocks.text(line(result, language));
    }
    return blocks;
  }

  private static String line(Result result, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXTS.get(
            language,
            "pulse.result." + result.ballot().by().name().toLowerCase(Locale.ROOT),
            months(result.ballot().quarter(), language),
            mean(result.mean(), language),
            result.n()));
    for (int question = 1; question <= Marks.QUESTIONS; question++) {
      lines.add(
          TEXTS.get(
              language,
              "pulse.result.line",
              TEXTS.get(language, question(result.ballot(), question)),
              mean(result.mean(question - 1), language)));
    }
    return String.join("\n", lines);
  }

  /** By its months: the quarters of a company's own year may be called otherwise. */
  static String months(Quarter quarter, Language language) {
    return TEXTS.get(
        language,
        "pulse.quarter",
        Integer.toString(quarter.year()),
        month(first(quarter), language),
        month(quarter.last(), language));
  }

  private static String month(LocalDate day, Language language) {
    return day.getMonth().getDisplayName(TextStyle.FULL, language.locale());
  }

  private static String mean(double mean, Language language) {
    return String.format(language.locale(), "%.1f", mean);
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
