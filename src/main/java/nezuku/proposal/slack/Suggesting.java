package nezuku.proposal.slack;

import java.util.List;
import nezuku.people.Person;
import nezuku.platform.slack.Sought;
import nezuku.platform.slack.block.Option;
import nezuku.proposal.Idea;
import nezuku.proposal.State;

/** Finds what is proposed already, while somebody types. */
final class Suggesting {
  private static final int MOST = 10;

  private final ProposalTools tools;

  Suggesting(ProposalTools tools) {
    this.tools = tools;
  }

  List<Option> suggest(Sought sought) {
    Person person = tools.person(sought.actor().userId());
    String text = sought.typed().isBlank() ? Begun.open(sought.metadata()).now() : sought.typed();
    return like(text, person, MOST).stream()
        .map(idea -> new Option(idea.id(), idea.id() + " " + idea.said().title()))
        .toList();
  }

  /** Open ones that somebody sees and that say the same. */
  List<Idea> like(String text, Person person, int most) {
    List<Idea> visible =
        tools.store().all().stream()
            .filter(idea -> idea.state() instanceof State.Open)
            .filter(idea -> tools.access().maySee(person, idea))
            .toList();
    return tools.similar().to(text, visible, most);
  }
}
