package nezuku.proposal.slack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.proposal.Filter;
import nezuku.proposal.Idea;

/** What could be better, and what goes wrong: {@code /bpo-idea}. */
public final class ProposalFeature implements Feature {
  private static final Texts TEXTS = Texts.of(ProposalFeature.class);
  private static final Pattern ID = Pattern.compile("(?i)[2-9A-HJKMNP-Z]{6}");

  private final ProposalTools tools;
  private final IdeaCard card;
  private final IdeaLists lists;
  private final Submitting submitting;
  private final Suggesting suggesting;
  private final Voting voting;
  private final Deciding deciding;

  /** Begins to listen to what people propose. */
  public ProposalFeature(ProposalTools tools) {
    this.tools = tools;
    this.card = new IdeaCard(tools);
    this.lists = new IdeaLists(tools, card);
    this.suggesting = new Suggesting(tools);
    this.voting = new Voting(tools);
    this.submitting = new Submitting(tools, card, suggesting, voting);
    this.deciding = new Deciding(tools, card);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-idea", this::commanded),
        new Listener.OnShortcut("propose", submitting::pointedAt),
        new Listener.OnReacted(voting::reacted),
        new Listener.OnSought(ProposalIds.LIKE, suggesting::suggest),
        new Listener.OnPressed(ProposalIds.PREFIX, this::pressed),
        new Listener.OnSubmitted(ProposalIds.NEW_FORM, submitting::submitted),
        new Listener.OnSubmitted(ProposalIds.REVIEW_FORM, deciding::review),
        new Listener.OnSubmitted(ProposalIds.ACCEPT_FORM, deciding::accept),
        new Listener.OnSubmitted(ProposalIds.ADD_FORM, deciding::add),
        new Listener.OnSubmitted(ProposalIds.DONE_FORM, deciding::done),
        new Listener.OnSubmitted(ProposalIds.DECLINE_FORM, deciding::decline));
  }

  /**
   * A button that opens the form, wherever it stands.
   *
   * @param key tells it apart from others in its message
   * @param now what stands in it at first
   * @param evidence what is known of it, a line each
   */
  public static Button button(String key, String text, String now, List<String> evidence) {
    return Button.of(ProposalIds.OPEN + "_" + key, text, Begun.of(now, "", evidence, "").sealed());
  }

  @Override
  public List<Job> jobs() {
    return List.of(new Answering(tools, voting).job());
  }

  @Override
  public List<HomeSection> home() {
    return List.of(new IdeaHome(tools, card, lists));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(
        TEXTS.get(language, "help.new"),
        TEXTS.get(language, "help.list"),
        TEXTS.get(language, "help.shortcut"));
  }

  private void commanded(Act.Commanded command) {
    Person person = tools.person(command.actor().userId());
    Language language = person.language();
    String text = command.text().strip();
    String[] words = text.split("[\\s　]+", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case "help", "ヘルプ" -> say(command, List.of(help(person)));
      case "list", "一覧" ->
          say(
              command,
              lists.list(
                  new Filter(Optional.empty(), Optional.empty(), Optional.empty(), rest), person));
      case "mine", "自分" -> say(command, lists.mine(person));
      case "export", "書き出し" -> {
        int count = lists.export(person);
        say(command, List.of(Message.of(TEXTS.get(language, "exported", count))));
      }
      default -> {
        Optional<Idea> found =
            ID.matcher(text).matches() ? tools.find(text, person) : Optional.empty();
        if (found.isPresent()) {
          say(command, whole(found.get(), person));
        } else if (ID.matcher(text).matches() && text.matches(".*[2-9].*")) {
          say(command, List.of(Message.of(TEXTS.get(language, "not-found", text))));
        } else {
          submitting.typed(command, person);
        }
      }
    }
  }

  private Message help(Person person) {
    return new Blocks()
        .markdown(String.join("\n\n", help(person.language())))
        .messages("/bpo-idea")
        .getFirst();
  }

  private List<Message> whole(Idea idea, Person person) {
    return card.whole(idea, person).messages(idea.id() + " " + idea.said().title());
  }

  private void say(Act.Commanded command, List<Message> messages) {
    messages.forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.person(press.actor().userId());
    String id = press.actionId();
    if (id.startsWith(ProposalIds.OPEN)) {
      submitting.pressed(press, person);
    } else if (id.startsWith(ProposalIds.SHOW)) {
      show(press.value(), person);
    } else if (id.startsWith(ProposalIds.AGREE)) {
      voting.agree(press.value(), person);
    } else if (List.of(ProposalIds.BY_PHASE, ProposalIds.BY_PROCESS, ProposalIds.BY_KIND)
        .contains(id)) {
      narrow(press, person);
    } else {
      deciding.pressed(press, person);
    }
  }

  private void show(String id, Person person) {
    List<Message> messages =
        tools
            .find(id, person)
            .map(idea -> whole(idea, person))
            .orElseGet(() -> List.of(Message.of(TEXTS.get(person.language(), "not-found", id))));
    messages.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** The list again, in the place of the one whose menu was used. */
  private void narrow(Act.Pressed press, Person person) {
    List<Message> messages = lists.list(FilterCode.read(press.value()), person);
    switch (press.surface()) {
      case Act.Surface.InWhisper in ->
          tools.messenger().respondInPlace(in.responseUrl(), messages.getFirst());
      case Act.Surface.InMessage in ->
          messages.forEach(message -> tools.messenger().direct(person.id(), message));
      case Act.Surface.InHome in ->
          messages.forEach(message -> tools.messenger().direct(person.id(), message));
      case Act.Surface.InModal in ->
          messages.forEach(message -> tools.messenger().direct(person.id(), message));
    }
  }
}
