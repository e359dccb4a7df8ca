package nezuku.proposal.slack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.action.Duties.Duty;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.proposal.Draft;
import nezuku.proposal.Effect;
import nezuku.proposal.Idea;
import nezuku.proposal.Kind;

/** Takes proposals and reports: from the form, which opens with what is known already. */
final class Submitting {
  private static final Texts TEXTS = Texts.of(Submitting.class);
  private static final int FIRST_ANSWER = 5;
  private static final int MOST_ALIKE = 3;
  private static final int MOST_WORDS = 200;

  private final ProposalTools tools;
  private final IdeaCard card;
  private final Suggesting suggesting;
  private final Voting voting;

  Submitting(ProposalTools tools, IdeaCard card, Suggesting suggesting, Voting voting) {
    this.tools = tools;
    this.card = card;
    this.suggesting = suggesting;
    this.voting = voting;
  }

  /** What somebody typed after the command: a process, if the first word is one, and the rest. */
  void typed(Act.Commanded command, Person person) {
    String words = command.text().strip();
    String first = Stream.of(words.split("[\\s　]+")).findFirst().orElse("");
    Optional<BusinessProcess> process = tools.processes().called(first, person.clearance());
    String now = process.isPresent() ? words.substring(first.length()).strip() : words;
    open(
        command.triggerId(),
        Begun.of(now, process.map(BusinessProcess::id).orElse(""), List.of(), command.channelId()),
        person);
  }

  /** What somebody wrote, and where. */
  void pointedAt(Act.PointedAt shortcut) {
    Person person = tools.person(shortcut.actor().userId());
    List<String> link =
        shortcut.message().ts().isEmpty()
            ? List.of()
            : tools.acting().now().permalink(shortcut.channelId(), shortcut.message().ts()).stream()
                .toList();
    open(
        shortcut.triggerId(),
        Begun.of(shortcut.text().strip(), "", link, shortcut.channelId()),
        person);
  }

  /** The form again, or with evidence, from a button. */
  void pressed(Act.Pressed press, Person person) {
    open(press.triggerId(), Begun.open(press.value()), person);
  }

  /** Opens the form; what does not fit into it can be read by a link, or comes back as a file. */
  private void open(String trigger, Begun begun, Person person) {
    boolean linked = !begun.evidence().isEmpty();
    Optional<String> note =
        begun.isTooLong()
            ? Optional.of(
                TEXTS.get(
                    person.language(),
                    linked ? "form.cut" : "form.cut-filed",
                    begun.now().length(),
                    Integer.toString(Draft.LONGEST)))
            : Optional.empty();
    tools
        .acting()
        .now()
        .open(
            trigger,
            IdeaForm.of(begun, person, tools.processes().visible(person.clearance()), note));
    if (begun.isTooLong() && !linked) {
      file(begun, person);
    }
  }

  /** Keeps it, or agrees with the one that was there already, or says what is wrong. */
  void submitted(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    Begun begun = Begun.open(form.metadata()).with(form.values());
    String like = form.values().getOrDefault(ProposalIds.LIKE, "");
    if (!like.isEmpty()) {
      instead(like, begun, person);
    } else if (begun.isTooLong()) {
      tooLong(begun, person);
    } else if (begun.now().isEmpty()) {
      giveBack(TEXTS.get(person.language(), "new.nothing"), begun, person);
    } else {
      keep(begun, !form.values().getOrDefault(ProposalIds.ANONYMOUS, "").isEmpty(), person);
    }
  }

  private void instead(String like, Begun begun, Person person) {
    if (begun.isTooLong()) {
      file(begun, person);
    } else if (!begun.text().isEmpty()) {
      giveBack(TEXTS.get(person.language(), "new.instead", like), begun, person);
    }
    voting.agree(like, person);
  }

  /** What does not fit is refused, and comes back as a file. */
  private void tooLong(Begun begun, Person person) {
    file(begun, person);
    Language language = person.language();
    tools
        .messenger()
        .direct(
            person.id(),
            Message.of(TEXTS.get(language, "new.too-long", Integer.toString(Draft.LONGEST))));
  }

  private void file(Begun begun, Person person) {
    tools
        .acting()
        .now()
        .give(person.id(), "proposal.txt", begun.text().getBytes(StandardCharsets.UTF_8));
  }

  private void giveBack(String sentence, Begun begun, Person person) {
    Blocks blocks = new Blocks().text(sentence);
    if (!begun.text().isEmpty()) {
      blocks.text(TEXTS.get(person.language(), "typed", begun.text()));
    }
    blocks.buttons(
        List.of(
            Button.of(
                ProposalIds.OPEN, TEXTS.get(person.language(), "button.again"), begun.sealed())));
    blocks.messages(sentence).forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private void keep(Begun begun, boolean anonymous, Person person) {
    Idea idea =
        Idea.submitted(
            Reference.random().text(), said(begun, person), person, anonymous, tools.now());
    List<Idea> alike = suggesting.like(idea.said().now(), person, MOST_ALIKE);
    Optional<Person> owner = tools.responsible().of(idea);
    Optional<Duty> duty = owner.map(one -> Answering.duty(tools, idea, one, FIRST_ANSWER));
    Optional<String> channel = channel(idea, begun.channel());
    List<Message> post =
        channel.map(id -> post(idea, owner.map(Person::language))).orElse(List.of());
    List<Message> confirmation = confirmation(idea, person, owner, alike, channel.isPresent());

    tools.store().add(idea);
    duty.ifPresent(tools.duties()::give);
    channel.ifPresent(
        id -> {
          for (Message message : post) {
            tools.store().posted(idea.id(), tools.messenger().post(Place.channel(id), message));
          }
        });
    confirmation.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private Draft said(Begun begun, Person person) {
    Optional<String> process =
        tools.processes().visible(person.clearance()).stream()
            .map(BusinessProcess::id)
            .filter(begun.process()::equals)
            .findFirst();
    Kind kind =
        Stream.of(Kind.values())
            .filter(one -> IdeaForm.key(one).equals(begun.kind().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(Kind.IMPROVEMENT);
    return new Draft(
        kind,
        begun.now(),
        begun.better(),
        process,
        new Effect(
            Cut.at(MOST_WORDS, begun.hours()),
            Cut.at(MOST_WORDS, begun.errors()),
            Cut.at(MOST_WORDS, begun.pleased())),
        begun.evidence());
  }

  /** Where people can agree: among those who have to do with it, or where it was begun. */
  private Optional<String> channel(Idea idea, String begunIn) {
    return Stream.concat(tools.channel(idea).stream(), Stream.of(begunIn))
        .filter(id -> !id.isEmpty() && tools.isSayable(idea, id))
        .findFirst();
  }

  private List<Message> post(Idea idea, Optional<Language> language) {
    Language spoken = language.orElse(Language.JA);
    String title = TEXTS.get(spoken, "post", IdeaCard.kind(idea, spoken), idea.said().title());
    return card.content(idea, spoken)
        .context(List.of(TEXTS.get(spoken, "post.agree")))
        .messages(title);
  }

  private List<Message> confirmation(
      Idea idea, Person person, Optional<Person> owner, List<Idea> alike, boolean posted) {
    Language language = person.language();
    List<String> sentences = new ArrayList<>();
    sentences.add(TEXTS.get(language, "new.kept", idea.id(), idea.said().title()));
    sentences.add(
        owner
            .map(
                one ->
                    TEXTS.get(
                        language, "new.answer", one.name(), tools.in(FIRST_ANSWER, one).toString()))
            .orElseGet(() -> TEXTS.get(language, "new.nobody")));
    if (posted) {
      sentences.add(TEXTS.get(language, "new.posted"));
    }
    if (idea.author().anonymous()) {
      sentences.add(TEXTS.get(language, "new.anonymous"));
    }
    String text = String.join("\n", sentences);
    Blocks blocks = new Blocks().text(text);
    if (!alike.isEmpty()) {
      blocks.text(TEXTS.get(language, "new.alike"));
      alike.forEach(one -> blocks.append(card.line(one, person)));
    }
    return blocks.messages(text);
  }
}
