package nezuku.proposal.slack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.proposal.Baseline;
import nezuku.proposal.Idea;
import nezuku.proposal.Measured;
import nezuku.proposal.State;
import nezuku.proposal.Step;

/**
 * What somebody says becomes of a proposal. Whoever has to be looked up is looked up before
 * anything is changed; of two who decide at once, the second reads what the first decided.
 */
final class Deciding {
  private static final Texts TEXTS = Texts.of(Deciding.class);
  private static final int DECISION = 10;
  private static final int WORK = 20;
  private static final int MOST_YEARS = 1;

  private final ProposalTools tools;
  private final IdeaCard card;
  private final Telling telling;
  private final Work work;

  Deciding(ProposalTools tools, IdeaCard card) {
    this.tools = tools;
    this.card = card;
    this.telling = new Telling(tools, card);
    this.work = new Work(tools);
  }

  /** Opens the form that a button is for. */
  void pressed(Act.Pressed press, Person person) {
    Optional<Idea> found = mine(press.value(), person);
    if (found.isEmpty()) {
      return;
    }
    Idea idea = found.get();
    String trigger = press.triggerId();
    String button = press.actionId();
    var forms = tools.acting().now();
    switch (idea.state()) {
      case State.Open open when button.startsWith(ProposalIds.DECLINE) ->
          forms.open(trigger, DecisionForms.decline(idea, person));
      case State.Submitted submitted when button.startsWith(ProposalIds.REVIEW) ->
          forms.open(
              trigger, DecisionForms.review(idea, person, person.id(), tools.in(DECISION, person)));
      case State.InReview review when button.startsWith(ProposalIds.REVIEW) ->
          forms.open(trigger, DecisionForms.review(idea, person, person.id(), review.due()));
      case State.InReview review when button.startsWith(ProposalIds.ACCEPT) ->
          forms.open(
              trigger, DecisionForms.accept(idea, person, tools.in(WORK, person), tools.metrics()));
      case State.Accepted accepted when button.startsWith(ProposalIds.ADD) ->
          forms.open(trigger, DecisionForms.add(idea, person, tools.in(WORK, person)));
      case State.Accepted accepted when button.startsWith(ProposalIds.DONE) ->
          forms.open(
              trigger, DecisionForms.done(idea, person, moved(accepted, after(accepted), person)));
      default -> already(idea, person);
    }
  }

  private Optional<String> moved(State.Accepted accepted, Optional<Measured> after, Person person) {
    return accepted.before().map(before -> card.moved(before, after, person.language()));
  }

  private Optional<Measured> after(State.Accepted accepted) {
    return accepted.before().map(Baseline::metric).flatMap(tools.metrics()::measure);
  }

  /** Somebody is to decide by a date. */
  void review(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Optional<Idea> found = mine(form.metadata(), person);
    if (found.isEmpty()) {
      return;
    }
    Idea idea = found.get();
    Person owner = tools.person(form.values().getOrDefault(ProposalIds.OWNER, person.id()));
    Optional<LocalDate> due = due(form, person);
    if (!tools.access().mayReview(owner)) {
      say(person, TEXTS.get(person.language(), "review.unfit", owner.name()));
      return;
    }
    if (due.isEmpty()) {
      say(person, TEXTS.get(person.language(), "bad-date"));
      return;
    }
    Optional<State> next =
        switch (idea.state()) {
          case State.Submitted submitted -> Optional.of(submitted.review(owner.id(), due.get()));
          case State.InReview review -> Optional.of(review.review(owner.id(), due.get()));
          case State.Accepted accepted -> Optional.empty();
          case State.Done done -> Optional.empty();
          case State.Declined declined -> Optional.empty();
        };
    if (next.isEmpty()) {
      already(form, idea, person);
      return;
    }
    Idea after = idea.with(next.get());
    change(
        form,
        idea,
        after,
        person,
        () -> tools.duties().give(Answering.duty(after, owner, due.get())));
  }

  /** It will be done: somebody gets the first action, and what it is to move is read. */
  void accept(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Optional<Idea> found = mine(form.metadata(), person);
    if (found.isEmpty()) {
      return;
    }
    Idea idea = found.get();
    if (!(idea.state() instanceof State.InReview review)) {
      already(form, idea, person);
      return;
    }
    String metric = form.values().getOrDefault(ProposalIds.METRIC, ProposalIds.NONE);
    boolean measured = !metric.equals(ProposalIds.NONE);
    if (measured && tools.metrics().all().stream().noneMatch(one -> one.id().equals(metric))) {
      refuse(form, person, TEXTS.get(person.language(), "accept.unknown-metric", metric));
      return;
    }
    Work.Planned planned = work.plan(idea, person, form.values(), due(form, person));
    if (planned instanceof Work.Unfit(String why)) {
      refuse(form, person, why);
      return;
    }
    Optional<Baseline> before =
        measured
            ? tools.metrics().measure(metric).map(value -> new Baseline(metric, value))
            : Optional.empty();
    if (measured && before.isEmpty()) {
      refuse(form, person, TEXTS.get(person.language(), "accept.no-number"));
      return;
    }
    Idea after = idea.with(review.accept(person.id(), tools.now(), before));
    change(form, idea, after, person, () -> work.keep(planned, person));
  }

  /** Something more is to be done. */
  void add(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Optional<Idea> found = mine(form.metadata(), person);
    if (found.isEmpty()) {
      return;
    }
    Idea idea = found.get();
    if (!(idea.state() instanceof State.Accepted)) {
      already(form, idea, person);
      return;
    }
    Work.Planned planned = work.plan(idea, person, form.values(), due(form, person));
    if (planned instanceof Work.Unfit(String why)) {
      refuse(form, person, why);
    } else {
      work.keep(planned, person);
      say(person, TEXTS.get(person.language(), "added", idea.id()));
    }
  }

  /** It is done, and this is what it brought. */
  void done(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Optional<Idea> found = mine(form.metadata(), person);
    String effect = form.values().getOrDefault(ProposalIds.WORD, "").strip();
    if (found.isEmpty()) {
      return;
    }
    Idea idea = found.get();
    if (!(idea.state() instanceof State.Accepted accepted)) {
      already(form, idea, person);
    } else if (effect.isEmpty() || effect.length() > DecisionForms.WORD) {
      refuse(form, person, TEXTS.get(person.language(), "no-word"));
    } else {
      Optional<Measured> after = after(accepted);
      State.Done done = accepted.done(effect, person.id(), tools.now(), after);
      change(
          form,
          idea,
          idea.with(done),
          person,
          () -> tools.duties().settle(Sources.effect(idea), person.id(), effect));
    }
  }

  /** Nothing will come of it, and this is why. */
  void decline(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Optional<Idea> found = mine(form.metadata(), person);
    String reason = form.values().getOrDefault(ProposalIds.WORD, "").strip();
    if (found.isEmpty()) {
      return;
    }
    Idea idea = found.get();
    if (!(idea.state() instanceof State.Open open)) {
      already(form, idea, person);
    } else if (reason.isEmpty() || reason.length() > DecisionForms.WORD) {
      refuse(form, person, TEXTS.get(person.language(), "no-word"));
    } else {
      State.Declined declined = open.decline(reason, person.id(), tools.now());
      change(
          form,
          idea,
          idea.with(declined),
          person,
          () -> tools.duties().settle(Sources.effect(idea), person.id(), reason));
    }
  }

  /** A proposal on which somebody decides; else they read that they don't. */
  private Optional<Idea> mine(String id, Person person) {
    Optional<Idea> found = tools.find(id, person);
    if (found.isEmpty()) {
      say(person, TEXTS.get(person.language(), "not-found", id));
      return found;
    }
    Optional<Idea> mine = found.filter(idea -> tools.mayDecide(person, idea));
    if (mine.isEmpty()) {
      say(person, TEXTS.get(person.language(), "not-yours"));
    }
    return mine;
  }

  private Optional<LocalDate> due(Act.Submitted form, Person person) {
    LocalDate today = tools.today(person);
    try {
      return Optional.of(LocalDate.parse(form.values().getOrDefault(ProposalIds.DUE, "")))
          .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(MOST_YEARS)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps the change with all that follows from it, unless somebody else was faster. */
  private void change(Act.Submitted form, Idea before, Idea after, Person person, Runnable more) {
    Language language = person.language();
    String state = card.state(after, language);
    long open =
        after.state() instanceof State.Declined
            ? tools.duties().all(Sources.work(before)).stream().filter(ActionItem::isOpen).count()
            : 0;
    Runnable told = telling.prepare(after, person);
    Step step = Step.into(after.state(), person.id(), tools.now());
    if (!tools.store().change(before, after, step)) {
      refuse(form, person, TEXTS.get(language, "too-late", before.id()));
      return;
    }
    tools.duties().settle(Sources.answer(before), person.id(), state);
    more.run();
    told.run();
    String sentence = TEXTS.get(language, "decided", after.id(), state);
    say(person, open == 0 ? sentence : sentence + "\n" + TEXTS.get(language, "decided.open", open));
  }

  private void already(Idea idea, Person person) {
    say(person, already(idea, person.language()));
  }

  private void already(Act.Submitted form, Idea idea, Person person) {
    refuse(form, person, already(idea, person.language()));
  }

  private String already(Idea idea, Language language) {
    return TEXTS.get(language, "already", idea.id(), card.state(idea, language));
  }

  /** What was typed is given back. */
  private void refuse(Act.Submitted form, Person person, String sentence) {
    String typed =
        form.values()
            .getOrDefault(ProposalIds.WORD, form.values().getOrDefault(ProposalIds.WHAT, ""))
            .strip();
    String text =
        typed.isEmpty() ? sentence : sentence + "\n" + TEXTS.get(person.language(), "typed", typed);
    new Blocks()
        .text(text)
        .messages(sentence)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
