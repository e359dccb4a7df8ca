package nezuku.action.slack;

import static java.util.Comparator.naturalOrder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.action.Absence;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.worktime.DueDateReader;
import nezuku.worktime.Reading;

/** {@code /bpo-action away until 12/3}: who is away is not chased, and somebody acts for them. */
final class Leaving {
  private static final Texts TEXTS = Texts.of(Leaving.class);
  private static final int MOST_DAYS = 400;

  private final ActionTools tools;
  private final DueDateReader dates = new DueDateReader();

  Leaving(ActionTools tools) {
    this.tools = tools;
  }

  /** Shows what was understood, before it counts. */
  void asked(Act.Commanded command, Person person, String words) {
    LocalDate today = tools.today(person);
    Optional<LocalDate> last = last(words, today, person);
    String deputy = command.mentioned().stream().findFirst().orElse("");
    tools.now().open(command.triggerId(), ActionForms.away(person, today, last, deputy));
  }

  /** The form shows it; of 12/1, which may be in January, the earlier one is likelier. */
  private Optional<LocalDate> last(String words, LocalDate today, Person person) {
    return switch (dates.read(words, today, tools.calendars().of(person))) {
      case Reading.Understood(LocalDate date, var time, var matched) -> Optional.of(date);
      case Reading.Ambiguous(List<LocalDate> candidates, var matched) ->
          candidates.stream().filter(date -> !date.isBefore(today)).min(naturalOrder());
      case Reading.Nothing nothing -> Optional.empty();
    };
  }

  void submitted(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Language language = person.language();
    Optional<LocalDate> first = date(form, ActionIds.FIRST);
    Optional<LocalDate> last = date(form, ActionIds.LAST);
    LocalDate today = tools.today(person);
    if (first.isEmpty()
        || last.isEmpty()
        || last.get().isBefore(first.get())
        || last.get().isBefore(today)
        || last.get().isAfter(first.get().plusDays(MOST_DAYS))) {
      giveBack(form, person, TEXTS.get(language, "away.bad"));
      return;
    }
    Optional<Person> deputy =
        Optional.of(form.values().getOrDefault(ActionIds.OWNER, ""))
            .filter(id -> !id.isEmpty() && !id.equals(person.id()))
            .map(tools::person);
    if (deputy.isPresent() && !isFit(deputy.get(), person)) {
      giveBack(form, person, TEXTS.get(language, "away.unfit", deputy.get().name()));
      return;
    }
    tools
        .absences()
        .add(
            new Absence(person.id(), first.get(), last.get(), deputy.map(Person::id)),
            tools.clock().instant());
    String until = ActionWords.date(language, last.get());
    String from = ActionWords.date(language, first.get());
    say(
        person,
        deputy
            .map(one -> TEXTS.get(language, "away.set-deputy", from, until, one.name()))
            .orElseGet(() -> TEXTS.get(language, "away.set", from, until)));
    deputy.ifPresent(
        one ->
            say(
                one,
                TEXTS.get(
                    one.language(),
                    "away.deputy",
                    person.name(),
                    ActionWords.date(one.language(), first.get()),
                    ActionWords.date(one.language(), last.get()))));
  }

  /** Says why, with a button that opens the form with what was chosen. */
  private void giveBack(Act.Submitted form, Person person, String why) {
    String chosen =
        String.join(
            " ",
            form.values().getOrDefault(ActionIds.FIRST, ""),
            form.values().getOrDefault(ActionIds.LAST, ""),
            form.values().getOrDefault(ActionIds.OWNER, ""));
    new Blocks()
        .text(why)
        .buttons(
            List.of(
                Button.of(
                    ActionIds.REOPEN_AWAY, TEXTS.get(person.language(), "button.again"), chosen)))
        .messages(why)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** The form again, with what was chosen. */
  void again(Act.Pressed press) {
    Person person = tools.person(press.actor().userId());
    List<String> chosen = List.of(press.value().split(" ", -1));
    Optional<LocalDate> first = date(chosen.getFirst());
    tools
        .now()
        .open(
            press.triggerId(),
            ActionForms.away(
                person,
                first.orElseGet(() -> tools.today(person)),
                chosen.size() > 1 ? date(chosen.get(1)) : Optional.empty(),
                chosen.size() > 2 ? chosen.get(2) : ""));
  }

  /** A deputy reads all that the other may read, so they come from the same side of the wall. */
  private static boolean isFit(Person deputy, Person person) {
    return deputy.active() && deputy.affiliation().equals(person.affiliation());
  }

  void back(Act.Commanded command, Person person) {
    tools.absences().clear(person.id(), tools.today(person));
    tools
        .messenger()
        .respond(command.responseUrl(), Message.of(TEXTS.get(person.language(), "away.over")));
  }

  private static Optional<LocalDate> date(Act.Submitted form, String id) {
    return date(form.values().getOrDefault(id, ""));
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
