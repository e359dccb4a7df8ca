package nezuku.proposal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;
import nezuku.proposal.Idea;
import nezuku.proposal.State;

/** Tells an author every step, and the channel what a proposal has brought. */
final class Telling {
  private static final Texts TEXTS = Texts.of(Telling.class);

  private final ProposalTools tools;
  private final IdeaCard card;

  Telling(ProposalTools tools, IdeaCard card) {
    this.tools = tools;
    this.card = card;
  }

  /**
   * Prepares what is to be said once a proposal is in its new state; asks Slack.
   *
   * @param by who brought it there
   */
  Runnable prepare(Idea idea, Person by) {
    List<Runnable> sends = new ArrayList<>();
    author(idea)
        .filter(author -> !author.id().equals(by.id()))
        .ifPresent(author -> sends.add(toAuthor(idea, author)));
    if (idea.state() instanceof State.Done) {
      tools
          .channel(idea)
          .filter(channel -> tools.isSayable(idea, channel))
          .ifPresent(channel -> sends.add(toChannel(idea, channel, by.language())));
    }
    return () -> sends.forEach(Runnable::run);
  }

  /** Whoever has left or was forgotten hears nothing. */
  private Optional<Person> author(Idea idea) {
    return idea.author().id().isEmpty()
        ? Optional.empty()
        : Optional.of(tools.person(idea.author().id())).filter(Person::active);
  }

  private Runnable toAuthor(Idea idea, Person author) {
    Language language = author.language();
    String sentence = sentence(idea, "told", language);
    List<Message> messages = new Blocks().text(sentence).messages(sentence);
    return () -> messages.forEach(message -> tools.messenger().direct(author.id(), message));
  }

  private Runnable toChannel(Idea idea, String channel, Language language) {
    String sentence = sentence(idea, "told.channel", language);
    List<Message> messages = new Blocks().text(sentence).messages(sentence);
    return () -> tools.messenger().post(Place.channel(channel), messages);
  }

  private String sentence(Idea idea, String key, Language language) {
    return TEXTS.get(language, key, idea.id(), idea.said().title())
        + "\n"
        + card.state(idea, language);
  }
}
