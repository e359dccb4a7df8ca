package nezuku;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nezuku.action.ActionFigures;
import nezuku.action.slack.ActionTools;
import nezuku.adapter.AdoptionCases;
import nezuku.adapter.AdoptionColleagues;
import nezuku.adapter.AdoptionContributions;
import nezuku.adapter.AdoptionDeeds;
import nezuku.adapter.AdoptionEvidence;
import nezuku.adapter.AdoptionNumbers;
import nezuku.adapter.AdoptionQuarters;
import nezuku.adapter.AdoptionSavings;
import nezuku.adapter.AdoptionScorecard;
import nezuku.adapter.AdoptionTraining;
import nezuku.adoption.AdoptionStore;
import nezuku.adoption.Adoptions;
import nezuku.adoption.Assumptions;
import nezuku.adoption.Needs;
import nezuku.adoption.Savings;
import nezuku.adoption.config.AdoptionReader;
import nezuku.adoption.config.Known;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.Agreements;
import nezuku.adoption.score.ConsentStore;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.Scorecard;
import nezuku.adoption.score.ScorecardSettings;
import nezuku.adoption.score.TeamDeeds;
import nezuku.adoption.score.TeamPeople;
import nezuku.adoption.slack.AdoptionTools;
import nezuku.adoption.slack.PulseTools;
import nezuku.adoption.slack.ScoreTools;
import nezuku.adoption.store.AdoptionTable;
import nezuku.adoption.store.ConsentTable;
import nezuku.adoption.store.DeedTable;
import nezuku.adoption.store.PulseTable;
import nezuku.faq.Content;
import nezuku.faq.figure.FigureLog;
import nezuku.faq.store.ContributionTable;
import nezuku.kpi.Kpis;
import nezuku.kpi.Metric;
import nezuku.meeting.SeriesStore;
import nezuku.people.Members;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.store.Database;
import nezuku.process.BusinessProcess;
import nezuku.process.Processes;
import nezuku.proposal.IdeaStore;

/** Puts together what tells how far outsourcing has taken root. */
final class AdoptionParts {
  private final Needs needs;
  private final Assumptions assumptions;
  private final List<Agreement> agreements;
  private final ScorecardSettings scorecard;
  private final AdoptionStore store;
  private final ConsentStore consents;
  private final PulseStore pulses;
  private final Kpis kpis;
  private final ContributionTable faq;
  private final DeedTable deeds;

  /**
   * What is kept in a database.
   *
   * @throws IllegalArgumentException if the configuration is not right
   */
  AdoptionParts(Config config, Database database, Kpis kpis, Processes processes) {
    AdoptionReader.Read read =
        AdoptionReader.read(
            config.sections().of("adoption"),
            new Known(
                config.partners().byName().keySet(),
                kpis.settings().metrics().stream().map(Metric::id).collect(Collectors.toSet()),
                processes.all().stream().map(BusinessProcess::id).collect(Collectors.toSet())));
    if (!read.reasons().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", read.reasons()));
    }
    this.needs = read.needs();
    this.assumptions = read.assumptions();
    this.agreements = read.agreements();
    this.scorecard = read.scorecard();
    this.store = new AdoptionTable(database);
    this.consents = new ConsentTable(database);
    this.pulses = new PulseTable(database);
    this.kpis = kpis;
    this.faq = new ContributionTable(database);
    this.deeds = new DeedTable(database);
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

  /** What people did, and where it can be read about. */
  record Deeds(ActionFigures promises, IdeaStore ideas, Supplier<Content> content) {}

  ScoreTools scoring(
      ProcessParts processes, ActionTools acting, Deeds known, Members members, PulseTools pulse) {
    TeamPeople people = new TeamPeople(members, acting.directory());
    return new ScoreTools(
        scorecard,
        agreements,
        consents,
        people,
        scorecard(processes, acting, known, people),
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

  private Scorecard scorecard(
      ProcessParts processes, ActionTools acting, Deeds known, TeamPeople people) {
    AdoptionNumbers numbers = new AdoptionNumbers(kpis, processes.processes());
    Deed.Log log =
        new AdoptionDeeds(
            faq,
            acting.store(),
            known.promises(),
            known.ideas(),
            kpis.settings().zone(),
            acting.clock());
    return new AdoptionScorecard(
        numbers,
        pulses,
        new AdoptionScorecard.Sources(
            new TeamDeeds(scorecard.teams(), people, log, deeds, acting.clock()),
            log,
            acting.directory()),
        new AdoptionCases(
            numbers,
            kpis,
            acting,
            known.ideas(),
            new AdoptionCases.Knowledge(known.content(), faq),
            processes.roles()),
        scorecard.weights());
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
      AdoptionTraining training,
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
            training,
            ideas,
            new AdoptionEvidence.Together(pulses, new Agreements(consents)),
            kpis.settings().zone());
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
