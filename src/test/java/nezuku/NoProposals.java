package nezuku;

import java.util.List;
import nezuku.action.slack.ActionTools;
import nezuku.people.Appointments;
import nezuku.people.StandIns;
import nezuku.platform.slack.send.Messengers;
import nezuku.process.Answerable;
import nezuku.process.NoFacts;
import nezuku.process.Processes;
import nezuku.proposal.Access;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.Metrics;
import nezuku.proposal.Responsible;
import nezuku.proposal.Similar;
import nezuku.proposal.slack.ProposalTools;
import org.mockito.Mockito;

/** Proposals that nobody makes. */
final class NoProposals {
  private NoProposals() {}

  static ProposalTools tools(ActionTools acting) {
    Processes processes = new Processes(List.of(), new NoFacts());
    StandIns nobody = new StandIns(new NoDirectory(), new NoRoles(), Appointments.none());
    return new ProposalTools(
        Mockito.mock(IdeaStore.class),
        new Access(new NoRoles()),
        new Responsible(
            processes,
            new Answerable(new NoDirectory(), new NoRoles(), nobody),
            new NoDirectory(),
            new NoRoles(),
            nobody),
        processes,
        new Similar((text, others) -> List.of()),
        Metrics.NONE,
        ActionParts.duties(acting),
        acting,
        Messengers.unusedReader());
  }
}
