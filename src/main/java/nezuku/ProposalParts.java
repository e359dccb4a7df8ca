package nezuku;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nezuku.action.slack.ActionTools;
import nezuku.faq.Likeness;
import nezuku.kpi.Kpis;
import nezuku.kpi.slack.LastMonth;
import nezuku.people.Language;
import nezuku.people.StandIns;
import nezuku.platform.slack.web.SlackReader;
import nezuku.proposal.Access;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.Measured;
import nezuku.proposal.Metrics;
import nezuku.proposal.Responsible;
import nezuku.proposal.Similar;
import nezuku.proposal.slack.ProposalTools;

/** Puts together what people propose. */
final class ProposalParts {
  private final IdeaStore store;
  private final ProcessParts processes;
  private final StandIns standIns;

  ProposalParts(IdeaStore store, ProcessParts processes, StandIns standIns) {
    this.store = store;
    this.processes = processes;
    this.standIns = standIns;
  }

  ProposalTools tools(ActionTools acting, Kpis kpis, Likeness likeness, SlackReader reader) {
    return new ProposalTools(
        store,
        new Access(processes.roles()),
        new Responsible(
            processes.processes(),
            processes.answerable(),
            acting.directory(),
            processes.roles(),
            standIns),
        processes.processes(),
        new Similar((text, others) -> alike(likeness, text, others)),
        new Numbers(kpis, new LastMonth(kpis)),
        ActionParts.duties(acting),
        acting,
        reader);
  }

  private static List<Double> alike(Likeness likeness, String text, List<String> others) {
    List<String> all = new ArrayList<>(List.of(text));
    all.addAll(others);
    Likeness.Comparison comparison = likeness.of(all);
    return IntStream.range(1, all.size()).mapToObj(i -> comparison.between(0, i)).toList();
  }

  /** The numbers of outsourced work, as what a proposal can move. */
  private record Numbers(Kpis kpis, LastMonth months) implements Metrics {
    @Override
    public List<Metric> all() {
      return kpis.settings().metrics().stream()
          .map(metric -> new Metric(metric.id(), metric.name()))
          .toList();
    }

    @Override
    public Optional<Measured> measure(String id) {
      return months.of(id).map(one -> new Measured(one.value(), one.n(), one.period(), one.on()));
    }

    @Override
    public String words(String id, Measured measured, Language language) {
      return months.words(id, measured.value(), language);
    }
  }
}
