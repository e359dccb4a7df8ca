package nezuku.proposal.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.proposal.Idea;

/** Who agrees with a proposal. */
final class Voting {
  private static final Texts TEXTS = Texts.of(Voting.class);

  private static final String BUTTON = "button";
  private static final Set<String> AGREEING = Set.of("+1", "thumbsup", "raised_hands", "heart");

  private final ProposalTools tools;

  Voting(ProposalTools tools) {
    this.tools = tools;
  }

  /** Somebody agrees, and is told whether that counts. */
  void agree(String id, Person person) {
    Language language = person.language();
    Optional<Idea> found = tools.find(id, person);
    if (found.isEmpty()) {
      say(person, TEXTS.get(language, "not-found", id));
      return;
    }
    Idea idea = found.get();
    if (!tools.access().mayVote(person, idea)) {
      say(person, TEXTS.get(language, "vote.no", idea.id()));
      return;
    }
    Map<String, Set<String>> voters = tools.store().voters();
    Set<String> before = voters.getOrDefault(idea.id(), Set.of());
    if (before.contains(person.id())) {
      say(person, TEXTS.get(language, "vote.already", idea.id(), before.size()));
    } else {
      tools.store().vote(idea.id(), person.id(), BUTTON, tools.now());
      say(
          person,
          TEXTS.get(language, "vote.yes", idea.id(), idea.said().title(), before.size() + 1));
    }
  }

  /** Somebody reacts to the message that asks who agrees; what does not count changes nothing. */
  void reacted(Act.Reacted reaction) {
    // A hand of another colour is a hand.
    String name = reaction.name().replaceAll("::.*$", "");
    if (!AGREEING.contains(name)) {
      return;
    }
    Person person = tools.person(reaction.actor().userId());
    notePlaces();
    tools
        .store()
        .at(reaction.channelId(), reaction.ts())
        .ifPresent(idea -> count(idea, person, name, reaction.added()));
  }

  /** Notes where those messages stand that were sent since. */
  void notePlaces() {
    for (String message : tools.store().postsWithoutPlace()) {
      tools
          .messenger()
          .where(message)
          .ifPresent(at -> tools.store().place(message, at.channelId(), at.ts()));
    }
  }

  private void count(Idea idea, Person person, String name, boolean added) {
    if (!added) {
      tools.store().unvote(idea.id(), person.id(), name);
    } else if (tools.access().mayVote(person, idea)) {
      tools.store().vote(idea.id(), person.id(), name, tools.now());
    }
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
