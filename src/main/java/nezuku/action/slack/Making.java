package nezuku.action.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Circle;
import nezuku.action.News;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.action.WebLink;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.worktime.DueDateReader;
import nezuku.worktime.Reading;

/**
 * Makes actions of what people type or point at. What was understood is shown in a form before it
 * counts.
 */
final class Making {
  private static final Texts TEXTS = Texts.of(Making.class);
  private static final int MOST_YEARS = 3;

  private final ActionTools tools;
  private final ActionCard card;
  private final Announcer announcer;
  private final DueDateReader dates = new DueDateReader();

  Making(ActionTools tools, Announcer announcer) {
    this.tools = tools;
    this.card = new ActionCard(tools);
    this.announcer = announcer;
  }

  /** {@code /bpo-action add …}: in natural words. */
  void typed(Act.Commanded command, String words) {
    Person person = tools.person(command.actor().userId());
    String owner = command.mentioned().stream().findFirst().orElse(person.id());
    ask(command.triggerId(), person, words, owner, Origin.command());
  }

  /** "Make this an action": what somebody wrote. */
  void pointedAt(Act.PointedAt shortcut) {
    Person person = tools.person(shortcut.actor().userId());
    Optional<String> link =
        shortcut.message().ts().isEmpty()
            ? Optional.empty()
            : tools.now().permalink(shortcut.channelId(), shortcut.message().ts());
    Origin origin = new Origin(Origin.Kind.MESSAGE, Optional.empty(), link);
    NewAction draft = understood(person, shortcut.text(), person.id(), origin);
    open(
        shortcut.triggerId(),
        person,
        new NewAction(
            draft.what(),
            draft.owner(),
            draft.due(),
            link.orElse(""),
            draft.origin(),
            "",
            draft.source()),
        shortcut.text());
  }

  /** What follows from an action that is done. */
  void follow(Act.Pressed press) {
    Person person = tools.person(press.actor().userId());
    Optional<ActionItem> before = tools.actions().find(press.value(), person);
    Origin origin =
        before
            .map(
                item ->
                    new Origin(
                        Origin.Kind.FOLLOW_UP, item.origin().circle(), Optional.of(item.id())))
            .orElseGet(Origin::command);
    ask(press.triggerId(), person, "", person.id(), origin);
  }

  /** The form again, with what was typed. */
  void again(Act.Pressed press) {
    Person person = tools.person(press.actor().userId());
    NewAction draft = NewAction.open(press.value());
    tools.now().open(press.triggerId(), ActionForms.created(draft, person, Optional.empty()));
  }

  private void ask(String trigger, Person person, String words, String owner, Origin origin) {
    open(trigger, person, understood(person, words, owner, origin), words);
  }

  private void open(String trigger, Person person, NewAction draft, String words) {
    tools.now().open(trigger, ActionForms.created(draft, person, doubt(person, words)));
  }

  private NewAction understood(Person person, String words, String owner, Origin origin) {
    String what = words.strip();
    Optional<LocalDate> due = Optional.empty();
    if (read(person, words) instanceof Reading.Understood(var date, var time, String matched)) {
      due = Optional.of(date);
      what = Phrase.without(what, matched);
    }
    NewAction draft = NewAction.of(what, owner, due);
    return new NewAction(
        draft.what(),
        draft.owner(),
        draft.due(),
        "",
        origin.kind().name().toLowerCase(Locale.ROOT),
        origin.circle().orElse(""),
        origin.source().orElse(""));
  }

  private Optional<String> doubt(Person person, String words) {
    return read(person, words) instanceof Reading.Ambiguous(List<LocalDate> candidates, var matched)
        ? Optional.of(
            TEXTS.get(
                person.language(),
                "doubt.date",
                matched,
                String.join(
                    TEXTS.get(person.language(), "or"),
                    candidates.stream()
                        .map(date -> ActionWords.date(person.language(), date))
                        .toList())))
        : Optional.empty();
  }

  private Reading read(Person person, String words) {
    return dates.read(words, tools.today(person), tools.calendars().of(person));
  }

  /** Makes it, or says what is missing and keeps what was typed. */
  void submitted(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    NewAction draft = NewAction.open(form.metadata()).with(form.values());
    Optional<String> problem = problem(draft, person);
    if (problem.isPresent()) {
      refuse(person, draft, problem.get());
      return;
    }
    News made =
        tools
            .actions()
            .plan(
                new Proposal(
                    draft.what(),
                    draft.link().isEmpty() ? Optional.empty() : Optional.of(draft.link()),
                    person.id(),
                    draft.owner(),
                    draft.from(),
                    draft.dueDate().orElseThrow()));
    Announcer.Announcement announcement = announcer.made(made);
    String sentence =
        ActionWords.told("did.", person.language(), made.item(), made.change(), tools.directory());
    List<Message> confirmation =
        new Blocks().text(sentence).append(card.of(made.item(), person)).messages(sentence);
    tools.actions().keep(made);
    announcement.send();
    confirmation.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** The key of what is wrong; a circle is only for its members, whatever a form carries. */
  private Optional<String> problem(NewAction draft, Person person) {
    LocalDate today = tools.today(person);
    Optional<LocalDate> due = draft.dueDate();
    if (draft.what().isBlank()) {
      return Optional.of("new.no-what");
    }
    if (due.isEmpty() || due.get().isBefore(today)) {
      return Optional.of("new.bad-date");
    }
    if (due.get().isAfter(today.plusYears(MOST_YEARS))) {
      return Optional.of("new.far-date");
    }
    if (!draft.link().isEmpty() && !WebLink.isOne(draft.link())) {
      return Optional.of("new.bad-link");
    }
    Optional<Circle> circle = tools.circles().of(draft.from());
    boolean known =
        draft.circle().isEmpty()
            || circle.filter(one -> tools.access().maySee(person, one)).isPresent();
    Person owner = tools.person(draft.owner());
    return known && !draft.owner().isEmpty() && tools.access().mayOwn(owner, draft.from())
        ? Optional.empty()
        : Optional.of("new.unfit");
  }

  private void refuse(Person person, NewAction draft, String problem) {
    Language language = person.language();
    String sentence = TEXTS.get(language, problem);
    Blocks blocks = new Blocks().text(sentence);
    if (!draft.what().isEmpty()) {
      blocks.context(List.of(TEXTS.get(language, "typed", draft.what())));
    }
    String sealed = draft.sealed();
    if (sealed.length() <= Limits.BUTTON_VALUE) {
      blocks.buttons(
          List.of(Button.of(ActionIds.REOPEN_NEW, TEXTS.get(language, "button.again"), sealed)));
    }
    blocks.messages(sentence).forEach(message -> tools.messenger().direct(person.id(), message));
  }
}
