package nezuku.action.slack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.DateReason;
import nezuku.action.Intent;
import nezuku.action.Outcome;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.store.Conflict;
import nezuku.platform.text.Texts;

/** Does what people want with actions: buttons, and the forms that they open. */
final class ActionDeeds {
  private static final Texts TEXTS = Texts.of(ActionDeeds.class);

  /** Waiting and dates end somewhere, so that no action hides for years. */
  private static final int MOST_DAYS_OF_WAITING = 30;

  private static final int MOST_YEARS = 3;
  private static final int USUAL_WAIT = 3;

  private final ActionTools tools;
  private final Announcer announcer;

  ActionDeeds(ActionTools tools, Announcer announcer) {
    this.tools = tools;
    this.announcer = announcer;
  }

  void pressed(Act.Pressed press) {
    Person person = tools.person(press.actor().userId());
    Optional<ActionItem> found = tools.actions().find(press.value(), person);
    if (found.isEmpty()) {
      tell(person, "not-allowed");
      return;
    }
    ActionItem item = found.get();
    switch (press.actionId()) {
      case String id when id.startsWith(ActionIds.ACCEPT) ->
          apply(item.id(), person, new Intent.Accept());
      case String id when id.startsWith(ActionIds.RESUME) ->
          apply(item.id(), person, new Intent.Resume());
      case String id when !item.isOpen() -> closed(person, item);
      case String id when id.startsWith(ActionIds.DONE) ->
          open(press, ActionForms.done(item, person));
      case String id when id.startsWith(ActionIds.DATE) ->
          open(press, ActionForms.date(item, person));
      case String id when id.startsWith(ActionIds.HAND) ->
          open(press, ActionForms.hand(item, person));
      case String id when id.startsWith(ActionIds.WAIT) ->
          open(
              press,
              ActionForms.waiting(
                  item,
                  person,
                  tools.calendars().of(person).plusWorkingDays(tools.today(person), USUAL_WAIT)));
      case String id when id.startsWith(ActionIds.CANNOT) ->
          open(press, ActionForms.cannot(item, person));
      case String id when id.startsWith(ActionIds.DROP) ->
          open(press, ActionForms.drop(item, person));
      default -> tell(person, "not-allowed");
    }
  }

  private void open(Act.Pressed press, Modal modal) {
    tools.now().open(press.triggerId(), modal);
  }

  void done(Act.Submitted form) {
    apply(form, new Intent.Finish(word(form)));
  }

  void cannot(Act.Submitted form) {
    apply(form, new Intent.CannotDo(word(form)));
  }

  void drop(Act.Submitted form) {
    apply(form, new Intent.Drop(word(form)));
  }

  void hand(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    String to = form.values().getOrDefault(ActionIds.OWNER, "");
    Optional<ActionItem> item = tools.actions().find(form.metadata(), person);
    Person next = tools.person(to);
    if (item.isPresent()
        && (to.equals(item.get().ownerId()) || !tools.access().mayOwn(next, item.get().origin()))) {
      again(person, item.get(), ActionIds.HAND, "hand", "unfit", next.name(), word(form));
      return;
    }
    apply(form, new Intent.HandOn(to, word(form)));
  }

  void date(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    LocalDate today = tools.today(person);
    Optional<LocalDate> to = chosen(form);
    Optional<ActionItem> item = tools.actions().find(form.metadata(), person);
    if (to.isEmpty() || to.get().isBefore(today) || to.get().isAfter(today.plusYears(MOST_YEARS))) {
      item.ifPresentOrElse(
          found -> again(person, found, ActionIds.DATE, "date", "bad-date", "", word(form)),
          () -> tell(person, "not-allowed"));
      return;
    }
    apply(form, new Intent.MoveDate(to.get(), reason(form), word(form)));
  }

  void waiting(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    LocalDate today = tools.today(person);
    Optional<LocalDate> until = chosen(form);
    Optional<ActionItem> item = tools.actions().find(form.metadata(), person);
    if (until.isEmpty()
        || !until.get().isAfter(today)
        || until.get().isAfter(today.plusDays(MOST_DAYS_OF_WAITING))) {
      item.ifPresentOrElse(
          found -> again(person, found, ActionIds.WAIT, "wait", "bad-wait", "", word(form)),
          () -> tell(person, "not-allowed"));
      return;
    }
    apply(form, new Intent.Wait(word(form), until.get()));
  }

  private static String word(Act.Submitted form) {
    return form.values().getOrDefault(ActionIds.WORD, "").strip();
  }

  private static DateReason reason(Act.Submitted form) {
    String code = form.values().getOrDefault(ActionIds.REASON, "");
    for (DateReason reason : DateReason.values()) {
      if (reason.name().toLowerCase(Locale.ROOT).equals(code)) {
        return reason;
      }
    }
    return DateReason.OTHER;
  }

  private static Optional<LocalDate> chosen(Act.Submitted form) {
    try {
      return Optional.of(LocalDate.parse(form.values().getOrDefault(ActionIds.DUE, "")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void apply(Act.Submitted form, Intent intent) {
    apply(form.metadata(), tools.person(form.actor().userId()), intent);
  }

  private void apply(String id, Person person, Intent intent) {
    switch (tools.actions().plan(id, person, intent)) {
      case Outcome.Changed changed -> {
        List<Message> confirmation = confirmation(person, changed);
        Announcer.Announcement announcement = announcer.changed(changed);
        if (!tools.actions().keep(changed)) {
          throw new Conflict("action " + id + " was changed by somebody else");
        }
        confirmation.forEach(message -> tools.messenger().direct(person.id(), message));
        announcement.send();
      }
      case Outcome.Closed(ActionItem item) -> closed(person, item);
      case Outcome.Unchanged(ActionItem item) ->
          say(
              person,
              TEXTS.get(
                  person.language(),
                  "did.agreed",
                  person.name(),
                  item.what(),
                  ActionWords.date(person.language(), item.due())));
      case Outcome.NotAllowed notAllowed -> tell(person, "not-allowed");
    }
  }

  /** Says back what counts now; who finishes something may go on from there. */
  private List<Message> confirmation(Person person, Outcome.Changed changed) {
    Language language = person.language();
    ActionItem item = changed.item();
    String sentence = ActionWords.told("did.", language, item, changed.change(), tools.directory());
    Blocks blocks = new Blocks().text(sentence);
    if (changed.change().deed() instanceof Change.Finished) {
      blocks.buttons(
          List.of(
              Button.of(
                  ActionIds.FOLLOW + item.id(), TEXTS.get(language, "button.follow"), item.id())));
    }
    return blocks.messages(sentence);
  }

  private void closed(Person person, ActionItem item) {
    Language language = person.language();
    switch (item.state()) {
      case ActionItem.Done(String result, String by, var at) ->
          say(person, TEXTS.get(language, "closed.done", item.what(), name(person, by), result));
      case ActionItem.Dropped(String why, String by, var at) ->
          say(person, TEXTS.get(language, "closed.dropped", item.what(), name(person, by), why));
      default -> tell(person, "not-allowed");
    }
  }

  private String name(Person reader, String userId) {
    return ActionWords.name(reader.language(), userId, tools.directory());
  }

  /** What did not work, what was typed, and the button that opens the form again. */
  private void again(
      Person person,
      ActionItem item,
      String prefix,
      String button,
      String problem,
      String name,
      String typed) {
    Language language = person.language();
    String sentence = TEXTS.get(language, problem, item.what(), name);
    Blocks blocks = new Blocks().text(sentence);
    if (!typed.isEmpty()) {
      blocks.context(List.of(TEXTS.get(language, "typed", typed)));
    }
    blocks
        .buttons(
            List.of(
                Button.of(prefix + item.id(), TEXTS.get(language, "button." + button), item.id())))
        .messages(sentence)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private void tell(Person person, String key) {
    say(person, TEXTS.get(person.language(), key));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
