package nezuku.faq.slack.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.Category;
import nezuku.faq.Gap;
import nezuku.faq.content.EntryFile;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.slack.AskerPlace;
import nezuku.faq.slack.Askers;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/**
 * The answer of a person who was asked: it reaches the asker where they asked, and with a tick
 * becomes a draft for the FAQ.
 */
final class Answering {
  private static final Texts TEXTS = Texts.of(Answering.class);
  private static final String KEEP = "keep";

  /** Where the message with the button stands; written into the form and read back from it. */
  private record Carried(String reference, String channelId, String ts) {
    static Optional<Carried> parse(String metadata) {
      String[] parts = metadata.split(" ", -1);
      return parts.length == 3
          ? Optional.of(new Carried(parts[0], parts[1], parts[2]))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return reference + " " + channelId + " " + ts;
    }
  }

  private final EditTools tools;
  private final Deciding deciding;

  Answering(EditTools tools, Deciding deciding) {
    this.tools = tools;
    this.deciding = deciding;
  }

  /** Opens the form. */
  void open(Act.Pressed press, Person person) {
    Optional<Gap> gap = theirs(press.value(), person);
    if (gap.isEmpty() || !(press.surface() instanceof Surface.InMessage in)) {
      tell(person, TEXTS.get(person.language(), "answer.settled"));
      return;
    }
    Language language = person.language();
    Carried carried = new Carried(gap.get().reference(), in.channelId(), in.ts());
    Blocks blocks =
        new Blocks()
            .text("「" + gap.get().question() + "」")
            .write(EditIds.ANSWER, TEXTS.get(language, "answer.label"), "", PageForm.MOST_ANSWER)
            .tick(
                EditIds.KEEP,
                TEXTS.get(language, "answer.faq"),
                new Option(KEEP, TEXTS.get(language, "answer.keep")),
                true);
    tools
        .now()
        .open(
            press.triggerId(),
            new Modal(
                EditIds.ANSWER_FORM,
                carried.toString(),
                TEXTS.get(language, "answer.title"),
                TEXTS.get(language, "answer.send"),
                TEXTS.get(language, "form.close"),
                blocks.view()));
  }

  /** Sends the answer. */
  void submitted(Act.Submitted submitted, String draftId) {
    Person person = tools.directory().person(submitted.actor().userId());
    String answer = submitted.values().getOrDefault(EditIds.ANSWER, "").strip();
    Optional<Carried> carried = Carried.parse(submitted.metadata());
    Optional<Gap> gap = carried.flatMap(c -> theirs(c.reference(), person));
    Optional<Ask> ask = gap.flatMap(g -> tools.log().find(g.reference()));
    if (ask.isEmpty() || answer.isEmpty()) {
      // What was typed must not be lost.
      Blocks blocks = new Blocks().text(TEXTS.get(person.language(), "answer.settled"));
      blocks
          .markdown(answer)
          .messages(TEXTS.get(person.language(), "answer.settled"))
          .forEach(message -> tools.messenger().direct(person.id(), message));
      return;
    }
    Person asker = tools.directory().person(gap.get().askerId());
    AskerPlace place = AskerPlace.of(ask.get(), gap.get(), asker, tools.directory());
    Optional<Draft> draft =
        submitted.values().getOrDefault(EditIds.KEEP, "").equals(KEEP)
            ? draft(draftId, gap.get(), ask.get(), answer, person)
            : Optional.empty();
    Audience audience = audience(asker);
    Optional<Person> decider = draft.flatMap(d -> deciding.decider(d, audience));
    boolean unused = tools.log().answered(gap.get().reference(), tools.clock().instant());
    place.say(tools.messenger(), messages(asker, gap.get(), answer, person));
    tools
        .messenger()
        .replace(
            carried.get().channelId(),
            carried.get().ts(),
            Message.of(sent(person, gap.get(), asker)));
    draft.ifPresent(written -> deciding.propose(written, decider, person));
  }

  /** What stands in the place of the question: at the desk for the others to read. */
  private static String sent(Person person, Gap gap, Person asker) {
    return gap.isAtDesk()
        ? TEXTS.get(gap.language(), "answer.desk", person.name(), gap.question())
        : TEXTS.get(
            person.language(),
            "answer.sent",
            Askers.name(person.language(), gap, asker),
            gap.question());
  }

  private static List<Message> messages(Person asker, Gap gap, String answer, Person person) {
    Language language = gap.language();
    return new Blocks()
        .rich(
            new RichLine()
                .user(asker.id())
                .text(TEXTS.get(language, "answer.came", person.name(), gap.question())))
        .markdown(answer)
        .messages(TEXTS.get(language, "answer.headline", person.name()));
  }

  private Optional<Draft> draft(String draftId, Gap gap, Ask ask, String answer, Person author) {
    Optional<Category> category =
        tools
            .faq()
            .content()
            .category(ask.category())
            .or(() -> tools.faq().content().categories().stream().findFirst());
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), author.zone());
    Person asker = tools.directory().person(gap.askerId());
    return category.map(
        folder -> {
          String id = "page-" + gap.reference().toLowerCase(Locale.ROOT);
          PageFields fields = new PageFields(gap.question(), List.of(), audience(asker), answer);
          return new Draft(
              draftId,
              EntryFile.Name.of(folder.id(), id, gap.language()).path(),
              Optional.of(fields.anew(folder, today)),
              Fingerprint.NONE,
              author.id(),
              tools.clock().instant(),
              Optional.of(gap.reference()));
        });
  }

  /** Whom the answer was written for; in doubt employees only. */
  private static Audience audience(Person asker) {
    return asker.clearance() instanceof Clearance.OfPartner(String partner)
        ? new Audience.OnePartner(partner)
        : new Audience.Internal();
  }

  /** What this person was asked and has not answered. */
  private Optional<Gap> theirs(String reference, Person person) {
    return tools.log().unanswered().stream()
        .filter(gap -> gap.reference().equals(reference))
        .filter(gap -> gap.isFor(person, id -> tools.standIns().of(tools.directory().person(id))))
        .findFirst();
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
