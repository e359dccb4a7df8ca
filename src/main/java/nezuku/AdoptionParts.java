package nezuku;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import nezuku.action.ActionFigures;
import nezuku.action.slack.ActionTools;
import nezuku.adoption.AdoptionStore;
import nezuku.adoption.Adoptions;
import nezuku.adoption.Assumptions;
import nezuku.adoption.Needs;
import nezuku.adoption.Savings;
import nezuku.adoption.config.AdoptionReader;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.Agreements;
import nezuku.adoption.score.ConsentStore;
import nezuku.adoption.slack.AdoptionTools;
import nezuku.adoption.slack.PulseTools;
import nezuku.adoption.slack.ScoreTools;
import nezuku.adoption.store.AdoptionTable;
import nezuku.adoption.store.ConsentTable;
import nezuku.adoption.store.PulseTable;
import nezuku.faq.figure.FigureLog;
import nezuku.faq.store.ContributionTable;
import nezuku.kpi.Kpis;
import nezuku.kpi.Metric;
import nezuku.meeting.SeriesStore;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.store.Database;
import nezuku.proposal.IdeaStore;

/** Puts together what tells how far outsourcing has taken root. */
final class AdoptionParts {
  private final Needs needs;
  private final Assumptions assumptions;
  private final List<Agreement> agreements;
  private final AdoptionStore store;
  private final ConsentStore consents;
  private final PulseStore pulses;
  private final Kpis kpis;
  private final ContributionTable faq;

  /**
   * What is kept in a database.
   *
   * @throws IllegalArgumentException if the configuration is not right
   */
  AdoptionParts(Config config, Database database, Kpis kpis) {
    AdoptionReader.Read read =
        AdoptionReader.read(
            config.sections().of("adoption"),
            config.partners().byName().keySet(),
            kpis.settings().metrics().stream().map(Metric::id).collect(Collectors.toSet()));
    if (!read.reasons().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", read.reasons()));
    }
    this.needs = read.needs();
    this.assumptions = read.assumptions();
    this.agreements = read.agreements();
    this.store = new AdoptionTable(database);
    this.consents = new ConsentTable(database);
    this.pulses = new PulseTable(database);
    this.kpis = kpis;
    this.faq = new ContributionTable(database);
  }

  PulseTools pulse(
      Config config, ProcessParts processes, SeriesStore series, ActionTools acting, SlackNow now) {
    return new PulseTools(
        config.partners(),
        new AdoptionColleagues(
            series, processes.processes(), processes.answerable(), acting.directory()),
        pulses,
        acting.directory(),
        acting.messenger(),
        now,
        KpiParts.zone(config),
        acting.clock());
  }

  ScoreTools scoring(
      ProcessParts processes, ActionTools acting, ActionFigures figures, PulseTools pulse) {
    return new ScoreTools(
        agreements,
        consents,
        new AdoptionScorecard(kpis, figures, acting.clock()),
        new AdoptionQuarters(kpis),
        pulse,
        new AdoptionContributions(faq, acting.store()),
        processes.processes(),
        processes.answerable(),
        acting.directory(),
        processes.roles(),
        acting.messenger(),
        pulse.now(),
        pulse.zone(),
        acting.clock());
  }

  Savings savings(AdoptionSavings.Knowledge knowledge, FigureLog figures, ZoneId zone) {
    return new AdoptionSavings(assumptions, knowledge, figures, kpis, zone);
  }

  AdoptionTools tools(
      ProcessParts processes,
      ActionTools acting,
      Savings savings,
      AdoptionEvidence.Faq faq,
      AdoptionEvidence.Meetings meetings,
      LearningParts learning,
      IdeaStore ideas,
      SlackNow now) {
    AdoptionEvidence evidence =
        new AdoptionEvidence(
            needs,
            store,
            processes.answerable(),
            acting.directory(),
            faq,
            meetings,
            learning,
            ideas,
            new AdoptionEvidence.Together(pulses, new Agreements(consents)));
    return new AdoptionTools(
        new Adoptions(store, evidence),
        savings,
        store,
        processes.processes(),
        processes.answerable(),
        ActionParts.duties(acting),
        person -> acting.calendars().of(person),
        acting.directory(),
        processes.roles(),
        acting.messenger(),
        now,
        acting.clock());
  }
}
