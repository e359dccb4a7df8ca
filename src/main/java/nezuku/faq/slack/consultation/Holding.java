package nezuku.faq.slack.consultation;

import java.util.List;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.Entry;
import nezuku.faq.consultation.Pending;
import nezuku.faq.consultation.Rung;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.slack.AnswerBlocks;
import nezuku.faq.slack.AskerPlace;
import nezuku.faq.slack.Askers;
import nezuku.faq.slack.HolderButtons;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** What whoever was asked can do besides answering; the asker hears of each step. */
final class Holding {
  static final String OTHER_FORM = "consult_other_form";
  static final String SAME_FORM = "consult_same_form";
  private static final String WHO = "consult_who";
  static final String WHICH = "consult_which";
  private static final Texts TEXTS = Texts.of(Holding.class);

  private final ConsultationTools tools;
  private final AnswerBlocks blocks;

  Holding(ConsultationTools tools) {
    this.tools = tools;
    this.blocks = new AnswerBlocks(tools.directory(), tools.clock());
  }

  /** "I'll answer": they have as much time again, and the asker knows. */
  void take(Act.Pressed press, Person person) {
    Optional<Pending> pending = theirs(press.value(), person);
    if (pending.isEmpty()) {
      settled(person);
      return;
    }
    Hearing asker = hearing(pending.get());
    if (pending.get().gap().isAtDesk()) {
      takeFromDesk(press, person, pending.get());
    } else {
      tools.consultations().taken(press.value(), tools.clock().instant());
      tell(person, TEXTS.get(person.language(), "taken", pending.get().gap().question()));
    }
    asker.hear("taken.asker", person.name(), pending.get().gap().question());
  }

  /** What anybody might have taken is theirs from now on, and the others at the desk see it. */
  private void takeFromDesk(Act.Pressed press, Person person, Pending pending) {
    String question = pending.gap().question();
    Language language = person.language();
    tools.consultations().movedTo(press.value(), person.id(), Rung.OWNER, tools.clock().instant());
    if (press.surface() instanceof Surface.InMessage in) {
      Language asked = pending.gap().language();
      tools
          .messenger()
          .replace(
              in.channelId(),
              in.ts(),
              Message.of(TEXTS.get(asked, "desk.taken", person.name(), question)));
    }
    new Blocks()
        .rich(Askers.line(language, pending.gap()).text(TEXTS.get(language, "desk.yours")))
        .text("「" + question + "」")
        .buttons(HolderButtons.of(language, press.value()))
        .messages(TEXTS.get(language, "other.headline"))
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** "Not mine": asks whose it is. */
  void askWhose(Act.Pressed press, Person person) {
    Optional<Pending> pending = theirs(press.value(), person);
    if (pending.isEmpty()) {
      settled(person);
      return;
    }
    Language language = person.language();
    open(
        press,
        OTHER_FORM,
        language,
        "other.title",
        new Blocks()
            .text("「" + pending.get().gap().question() + "」")
            .person(WHO, TEXTS.get(language, "other.who")));
  }

  /** Gives the question to who was named. */
  void give(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Optional<Pending> pending = theirs(submitted.metadata(), person);
    if (pending.isEmpty()) {
      settled(person);
      return;
    }
    Person next = tools.directory().person(submitted.values().getOrDefault(WHO, ""));
    boolean fit =
        tools.directory().isActive(next.id())
            && next.active()
            && next.affiliation() instanceof Affiliation.Employee
            && !next.id().equals(person.id())
            && !next.id().equals(pending.get().gap().askerId());
    if (!fit) {
      tell(person, TEXTS.get(person.language(), "other.unfit"));
      return;
    }
    Hearing asker = hearing(pending.get());
    String reference = pending.get().gap().reference();
    tools.consultations().movedTo(reference, next.id(), Rung.OWNER, tools.clock().instant());
    new Blocks()
        .rich(
            Askers.line(next.language(), pending.get().gap())
                .text(TEXTS.get(next.language(), "other.given", person.name())))
        .text("「" + pending.get().gap().question() + "」")
        .buttons(HolderButtons.of(next.language(), reference))
        .messages(TEXTS.get(next.language(), "other.headline"))
        .forEach(message -> tools.messenger().direct(next.id(), message));
    asker.hear("other.asker", next.name(), pending.get().gap().question());
    tell(person, TEXTS.get(person.language(), "other.done", next.name()));
  }

  /** "Same as": offers what the asker may read and what comes nearest. */
  void askWhich(Act.Pressed press, Person person) {
    Optional<Pending> pending = theirs(press.value(), person);
    if (pending.isEmpty()) {
      settled(person);
      return;
    }
    Language language = person.language();
    open(
        press,
        SAME_FORM,
        language,
        "same.title",
        new Blocks()
            .text("「" + pending.get().gap().question() + "」")
            .search(WHICH, TEXTS.get(language, "same.which"), TEXTS.get(language, "same.search")));
  }

  /** Answers with the entry that was chosen. */
  void same(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Optional<Pending> pending = theirs(submitted.metadata(), person);
    if (pending.isEmpty()) {
      settled(person);
      return;
    }
    Person asker = tools.directory().person(pending.get().gap().askerId());
    Optional<Entry> entry =
        tools.faq().entry(submitted.values().getOrDefault(WHICH, ""), asker.clearance());
    Optional<Ask> ask = tools.log().find(pending.get().gap().reference());
    if (entry.isEmpty() || ask.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "same.none"));
      return;
    }
    AskerPlace place = AskerPlace.of(ask.get(), pending.get().gap(), asker, tools.directory());
    Blocks answer =
        new Blocks()
            .rich(
                new RichLine()
                    .user(asker.id())
                    .text(
                        TEXTS.get(
                            ask.get().language(),
                            "same.asker",
                            person.name(),
                            pending.get().gap().question())))
            .append(blocks.entry(ask.get(), entry.get()));
    teach(pending.get(), entry.get(), person);
    boolean unused = tools.log().answered(pending.get().gap().reference(), tools.clock().instant());
    place.say(tools.messenger(), answer.messages(TEXTS.get(ask.get().language(), "same.headline")));
    tell(
        person,
        TEXTS.get(
            person.language(),
            "same.done",
            Askers.name(person.language(), pending.get().gap(), asker)));
  }

  /** Who knows says what was meant: as good as somebody who picks it. */
  private void teach(Pending pending, Entry entry, Person person) {
    if (person.clearance().allows(entry.audience())) {
      Claim.of(pending.gap().question(), pending.gap().language(), entry.id())
          .map(
              claim ->
                  new Evidence(
                      claim,
                      Optional.of(person.id()),
                      person.clearance(),
                      true,
                      tools.clock().instant()))
          .ifPresent(tools.learner()::heard);
    }
  }

  private void open(
      Act.Pressed press, String callback, Language language, String title, Blocks form) {
    tools
        .now()
        .open(
            press.triggerId(),
            new Modal(
                callback,
                press.value(),
                TEXTS.get(language, title),
                TEXTS.get(language, "form.send"),
                TEXTS.get(language, "form.close"),
                form.view()));
  }

  /** Where the asker hears, looked up before anything is changed. */
  private record Hearing(AskerPlace place, Person asker, ConsultationTools tools) {
    void hear(String key, Object... arguments) {
      place.say(
          tools.messenger(), List.of(Message.of(TEXTS.get(asker.language(), key, arguments))));
    }
  }

  private Hearing hearing(Pending pending) {
    Person asker = tools.directory().person(pending.gap().askerId());
    AskerPlace place =
        tools
            .log()
            .find(pending.gap().reference())
            .map(ask -> AskerPlace.of(ask, pending.gap(), asker, tools.directory()))
            .orElseGet(() -> new AskerPlace.Directly(asker.id()));
    return new Hearing(place, asker, tools);
  }

  /** The question with a reference, if it is this person who has it. */
  Optional<Pending> theirs(String reference, Person person) {
    return tools.consultations().pending().stream()
        .filter(pending -> pending.gap().reference().equals(reference))
        .filter(
            pending ->
                pending
                    .gap()
                    .isFor(person, id -> tools.standIns().of(tools.directory().person(id))))
        .findFirst();
  }

  private void settled(Person person) {
    tell(person, TEXTS.get(person.language(), "settled"));
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
