package nezuku.faq.slack.edit;

import java.util.Optional;
import nezuku.faq.edit.Draft;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** Drafts on their way to being published, and who is told what. */
final class Deciding {
  private static final Texts TEXTS = Texts.of(Deciding.class);

  private final EditTools tools;
  private final Publishing publishing;
  private final Gate gate;
  private final VerdictBlocks verdicts;

  Deciding(EditTools tools, Publishing publishing, Gate gate) {
    this.tools = tools;
    this.publishing = publishing;
    this.gate = gate;
    this.verdicts = new VerdictBlocks(tools.faq());
  }

  /** Who may publish a draft; to be asked before anything is changed. */
  Optional<Person> decider(Draft draft, Audience audience) {
    return publishing.decider(draft.path(), audience);
  }

  /** Keeps a draft, and asks whoever may publish it to decide. */
  void propose(Draft draft, Optional<Person> decider, Person author) {
    tools.drafts().propose(draft);
    if (decider.isEmpty()) {
      tell(author, TEXTS.get(author.language(), "draft.nobody-decides", draft.path()));
      return;
    }
    Person reader = decider.get();
    Optional<String> now = tools.pages().text(draft.path());
    DraftCard.toDecide(reader, draft, now)
        .forEach(message -> tools.messenger().direct(reader.id(), message));
    if (!reader.id().equals(author.id())) {
      tell(author, TEXTS.get(author.language(), "draft.sent", reader.name()));
    }
  }

  /** Keeps and publishes what somebody has written, and tells them what became of it. */
  void publish(Draft draft, Person author) {
    Optional<String> now = tools.pages().text(draft.path());
    Gate.Verdict verdict = gate.of(draft);
    tools.drafts().propose(draft);
    if (!verdict.isClear()) {
      askAgain(author, draft, verdict);
      return;
    }
    Publishing.Outcome outcome = publishing.publish(draft, author);
    String sentence = sentence(author.language(), outcome, draft);
    if (outcome instanceof Publishing.Outcome.Published) {
      tell(author, sentence);
    } else {
      DraftCard.toMend(author, draft, now, sentence)
          .forEach(message -> tools.messenger().direct(author.id(), message));
    }
  }

  /** What a draft would do to answers, and whether to publish it all the same. */
  private void askAgain(Person person, Draft draft, Gate.Verdict verdict) {
    DraftCard.toConfirm(person, draft, verdicts, verdict)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /**
   * The button to publish.
   *
   * @param allTheSame whether they have seen what it does to answers
   */
  void publish(Act.Pressed press, Person person, boolean allTheSame) {
    Optional<Draft> draft = entitled(press, person);
    if (draft.isEmpty()) {
      replace(press, person, TEXTS.get(person.language(), "draft.settled"));
      return;
    }
    Optional<String> now = tools.pages().text(draft.get().path());
    Optional<Person> author = author(draft.get(), person);
    Gate.Verdict verdict = gate.of(draft.get());
    if (!allTheSame && !verdict.isClear()) {
      askAgain(person, draft.get(), verdict);
      return;
    }
    Publishing.Outcome outcome = publishing.publish(draft.get(), person);
    String sentence = sentence(person.language(), outcome, draft.get());
    switch (outcome) {
      case Publishing.Outcome.Published published -> {
        tools.learning().confirmed().overrule(verdict.turned());
        replace(press, person, sentence);
        author.ifPresent(
            writer ->
                tell(
                    writer,
                    TEXTS.get(
                        writer.language(),
                        "draft.published-yours",
                        person.name(),
                        draft.get().path())));
      }
      case Publishing.Outcome.Decided decided -> replace(press, person, sentence);
      case Publishing.Outcome.Outdated outdated -> mend(person, draft.get(), now, sentence);
      case Publishing.Outcome.Unfit unfit -> mend(person, draft.get(), now, sentence);
    }
  }

  private void mend(Person person, Draft draft, Optional<String> now, String sentence) {
    DraftCard.toMend(person, draft, now, sentence)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** The button to decline. */
  void decline(Act.Pressed press, Person person) {
    Optional<Draft> draft = entitled(press, person);
    Optional<Person> author = draft.flatMap(found -> author(found, person));
    boolean declined =
        draft.isPresent()
            && tools.drafts().decline(draft.get().id(), person.id(), tools.clock().instant());
    replace(
        press, person, TEXTS.get(person.language(), declined ? "draft.declined" : "draft.settled"));
    if (declined) {
      author.ifPresent(
          writer ->
              tell(
                  writer,
                  TEXTS.get(
                      writer.language(),
                      "draft.declined-yours",
                      person.name(),
                      draft.get().path())));
    }
  }

  /** The draft, if this person may decide on it and nobody has. */
  private Optional<Draft> entitled(Act.Pressed press, Person person) {
    return tools
        .drafts()
        .find(press.value())
        .filter(draft -> tools.drafts().isOpen(draft.id()))
        .filter(
            draft ->
                draft
                    .text()
                    .flatMap(text -> PageFields.of(draft.path(), text))
                    .map(PageFields::audience)
                    .filter(to -> publishing.mayPublish(person, draft.path(), to))
                    .isPresent());
  }

  /** Who wrote it, if somebody else did. */
  private Optional<Person> author(Draft draft, Person decider) {
    return Optional.of(draft.authorId())
        .filter(id -> !id.isEmpty() && !id.equals(decider.id()))
        .map(tools.directory()::person);
  }

  /** What somebody reads of what became of a draft. */
  static String sentence(Language language, Publishing.Outcome outcome, Draft draft) {
    return switch (outcome) {
      case Publishing.Outcome.Published published ->
          TEXTS.get(language, "draft.published", draft.path());
      case Publishing.Outcome.Outdated outdated -> TEXTS.get(language, "draft.outdated");
      case Publishing.Outcome.Decided decided -> TEXTS.get(language, "draft.settled");
      case Publishing.Outcome.Unfit(Publishing.Flaw.BrokenLink(String target)) ->
          TEXTS.get(language, "draft.broken-link", target);
      case Publishing.Outcome.Unfit(Publishing.Flaw.Unreadable(var why)) ->
          TEXTS.get(
              language,
              "draft.unreadable",
              why.problem().what(language),
              why.problem().mend(language));
    };
  }

  private void replace(Act.Pressed press, Person person, String sentence) {
    Message message = Message.of(sentence);
    switch (press.surface()) {
      case Surface.InMessage in -> tools.messenger().replace(in.channelId(), in.ts(), message);
      case Surface.InWhisper in -> tools.messenger().respondInPlace(in.responseUrl(), message);
      case Surface.InModal in -> tell(person, sentence);
      case Surface.InHome in -> tell(person, sentence);
    }
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
