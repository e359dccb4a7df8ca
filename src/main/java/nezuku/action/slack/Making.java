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
import nezuku.worktime.NoSuchDay;
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
    String owner =
        command.mentioned().isEmpty() ? person.id() : String.join("\n", command.mentioned());
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
    Language language = person.language();
    return switch (read(person, words)) {
      case Reading.Ambiguous(List<LocalDate> candidates, String matched) ->
          Optional.of(
              TEXTS.get(
                  language,
                  "doubt.date",
                  matched,
                  String.join(
                      TEXTS.get(language, "or"),
                      candidates.stream().map(date -> ActionWords.date(language, date)).toList())));
      case Reading.Understood understood -> Optional.empty();
      case Reading.Nothing nothing ->
          NoSuchDay.in("期限:" + words.strip())
              .map(day -> TEXTS.get(language, "doubt.no-date", day.words()));
    };
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
    List<News> made = draft.owners().stream().map(owner -> plan(draft, person, owner)).toList();
    // Slack is asked before anything is kept.
    List<Announcer.Announcement> announcements = made.stream().map(announcer::made).toList();
    List<Message> confirmations =
        made.stream().flatMap(one -> confirmation(one, person).stream()).toList();
    made.forEach(tools.actions()::keep);
    announcements.forEach(Announcer.Announcement::send);
    confirmations.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private News plan(NewAction draft, Person person, String owner) {
    return tools
        .actions()
        .plan(
            new Proposal(
                draft.what(),
                draft.link().isEmpty() ? Optional.empty() : Optional.of(draft.link()),
                person.id(),
                owner,
                draft.from(),
                draft.dueDate().orElseThrow()));
  }

  private List<Message> confirmation(News made, Person person) {
    String sentence =
        ActionWords.told("did.", person.language(), made.item(), made.change(), tools.directory());
    return new Blocks().text(sentence).append(card.of(made.item(), person)).messages(sentence);
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
    return known
            && !draft.owners().isEmpty()
            && draft.owners().stream()
                .allMatch(id -> tools.access().mayOwn(tools.person(id), draft.from()))
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
