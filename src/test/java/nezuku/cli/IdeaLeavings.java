package nezuku.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.store.Database;
import nezuku.proposal.Draft;
import nezuku.proposal.Effect;
import nezuku.proposal.Idea;
import nezuku.proposal.Kind;
import nezuku.proposal.State;
import nezuku.proposal.Step;
import nezuku.proposal.store.IdeaTable;

/** What somebody leaves behind who proposes something and decides on it. */
final class IdeaLeavings {
  private IdeaLeavings() {}

  static void of(Database database, String userId, String prefix, Instant now) {
    IdeaTable table = new IdeaTable(database);
    Person person =
        new Person(
            userId,
            userId,
            Optional.empty(),
            Language.JA,
            ZoneId.of("Asia/Tokyo"),
            new Affiliation.Employee(),
            true);
    Draft said =
        new Draft(Kind.PROBLEM, prefix + " is slow", "", Optional.empty(), Effect.NONE, List.of());
    Idea idea = Idea.submitted(prefix + "IDEA2", said, person, false, now);
    State declined = new State.Submitted().decline(prefix + " costs", userId, now);
    table.add(idea);
    table.change(idea, idea.with(declined), Step.into(declined, userId, now));
    table.vote(idea.id(), userId, "button", now);
    table.posted(idea.id(), prefix + "-message");
  }
}
