package nezuku.proposal.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nezuku.action.Duties;
import nezuku.action.slack.ActionTools;
import nezuku.people.Person;
import nezuku.people.Worded;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackReader;
import nezuku.platform.slack.web.Standing;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.Processes;
import nezuku.proposal.Access;
import nezuku.proposal.Idea;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.Metrics;
import nezuku.proposal.Responsible;
import nezuku.proposal.Similar;

/**
 * What is needed to see proposals through in Slack.
 *
 * @param access who sees them
 * @param responsible who answers them
 * @param similar finds those that say the same
 * @param metrics the numbers that they can move
 * @param duties how answers are chased
 * @param acting how what was accepted is done
 * @param reader whether the bot can speak somewhere
 */
public record ProposalTools(
    IdeaStore store,
    Access access,
    Responsible responsible,
    Processes processes,
    Similar similar,
    Metrics metrics,
    Duties duties,
    ActionTools acting,
    SlackReader reader) {

  Person person(String userId) {
    return acting.directory().person(userId);
  }

  Messenger messenger() {
    return acting.messenger();
  }

  Instant now() {
    return acting.clock().instant();
  }

  /** The date where somebody is. */
  LocalDate today(Person person) {
    return now().atZone(person.zone()).toLocalDate();
  }

  /** The day on which so many working days of somebody's have passed. */
  LocalDate in(int workingDays, Person person) {
    return acting.calendars().of(person).plusWorkingDays(today(person), workingDays);
  }

  /** A proposal that a person may see. */
  Optional<Idea> find(String id, Person person) {
    return store.find(id).filter(idea -> access.maySee(person, idea));
  }

  boolean mayDecide(Person person, Idea idea) {
    return access.mayDecide(person, idea, responsible.of(idea));
  }

  /** The process that it is about, if it still is one and a person may hear of it. */
  Optional<BusinessProcess> process(Idea idea, Person reader) {
    return idea.said()
        .process()
        .flatMap(processes::of)
        .filter(one -> reader.clearance().allows(one.audience()));
  }

  /** Where those talk who have to do with it. */
  Optional<String> channel(Idea idea) {
    return idea.said()
        .process()
        .flatMap(processes::of)
        .flatMap(process -> process.fact(Fact.CHANNEL))
        .map(Worded::ja);
  }

  /** Whether it may be spoken of in a channel, and the bot can. Asks Slack. */
  boolean isSayable(Idea idea, String channelId) {
    return acting.directory().clearanceOfChannel(channelId).allows(idea.audience())
        && reader.standing(channelId) == Standing.OPEN;
  }
}
