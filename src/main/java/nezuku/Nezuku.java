package nezuku;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nezuku.action.ActionFigures;
import nezuku.action.slack.ActionTools;
import nezuku.action.store.AbsenceTable;
import nezuku.action.store.ActionTable;
import nezuku.adapter.AdoptionEvidence;
import nezuku.adapter.AdoptionSavings;
import nezuku.adapter.KpiNeighbours;
import nezuku.faq.store.FigureTable;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.slack.MissedTargets;
import nezuku.kpi.source.Fetches;
import nezuku.kpi.source.own.BotFigures;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.people.slack.SlackDirectory;
import nezuku.people.slack.SlackMembers;
import nezuku.people.slack.SlackRoles;
import nezuku.platform.config.Config;
import nezuku.platform.ops.Ops;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Schedule;
import nezuku.platform.slack.AdminNotices;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.SlackBot;
import nezuku.platform.slack.digest.Digest;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackCalls;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackWeb;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseInUse;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.Ledger;
import nezuku.platform.store.NewerSchema;
import nezuku.platform.store.StoreUnavailable;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.store.IdeaTable;
import nezuku.worktime.WorkCalendar;

/** The whole bot, wired and connected to a Slack. */
public final class Nezuku implements AutoCloseable {
  private final FaqParts faq;
  private final SlackBot bot;
  private final Schedule schedule;
  private final Ledger ledger;
  private final Preparation preparation;
  private final Fetches fetches;

  private Nezuku(
      FaqParts faq,
      SlackBot bot,
      Schedule schedule,
      Ledger ledger,
      Fetches fetches,
      Preparation preparation) {
    this.faq = faq;
    this.bot = bot;
    this.schedule = schedule;
    this.ledger = ledger;
    this.fetches = fetches;
    this.preparation = preparation;
  }

  /**
   * Starts the bot; returns when it can be asked.
   *
   * @param url the database of what it remembers and has promised
   * @param clock the time of day
   * @param nanos elapsed time, as {@link System#nanoTime}
   * @param ops where it counts and says how it is
   * @throws IOException if the content can't be read or Slack can't be reached
   * @throws DatabaseInUse if another program runs on a database that can't be shared
   * @throws NewerSchema if a newer program has used the database
   * @throws StoreUnavailable if the database can't be opened
   */
  public static Nezuku start(
      SlackSettings settings,
      Config config,
      DatabaseUrl url,
      InstantSource clock,
      LongSupplier nanos,
      Ops ops)
      throws IOException {
    Database database = Database.open(url);
    try {
      return start(settings, config, Ledger.join(database, nanos), clock, nanos, ops);
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Nezuku start(
      SlackSettings settings,
      Config config,
      Ledger ledger,
      InstantSource clock,
      LongSupplier nanos,
      Ops ops)
      throws IOException {
    Database database = ledger.database();
    SlackCalls calls = SlackCalls.waiting(database::isChanging, ops.metrics()::slackError);
    SlackWeb web = SlackWeb.signIn(settings, calls);
    Directory directory = new SlackDirectory(web, config.partners(), clock);
    Roles roles = new SlackRoles(web, directory, config.appointments(), clock);
    StandIns standIns = new StandIns(directory, roles, config.appointments());
    Messenger messenger = new Messenger(ledger.outbox(), clock);
    FaqParts faq =
        new FaqParts(
            config,
            database,
            new FaqParts.Around(directory, roles, standIns, messenger, web.now(), clock),
            nanos);
    ProcessParts processes = new ProcessParts(config, database, directory, roles, standIns);
    AdminNotices notices = new AdminNotices(ledger, roles, messenger, nanos);
    MeetingParts meetings = new MeetingParts(database, directory, roles, config.calendars());
    ActionTools acting =
        ActionParts.tools(
            new ActionTable(database),
            new AbsenceTable(database),
            meetings.circles(),
            new ActionParts.People(directory, roles, standIns, config.appointments()),
            config,
            messenger,
            web.now(),
            clock);
    ActionFigures promises = new ActionFigures(acting.store(), directory, acting.calendars());
    IdeaStore ideas = new IdeaTable(database);
    OwnFigures own =
        new BotFigures(
            new FigureTable(database),
            promises,
            meetings.record(),
            window -> ideas.all().stream().filter(one -> window.contains(one.createdAt())).count(),
            KpiParts.zone(config),
            clock);
    KpiParts kpis = new KpiParts(config, database, own, clock);
    LearningParts learning = new LearningParts(config, database);
    AdoptionParts adoption =
        new AdoptionParts(config, database, kpis.kpis(), processes.processes());
    List<Feature> features =
        Features.all(
            new Features.Tools(
                faq.tools(ops.metrics()),
                faq.editing(),
                faq.consulting(),
                acting,
                meetings.tools(acting, new MissedTargets(kpis.kpis())::of, web, messenger, clock),
                kpis.tools(
                    new KpiNeighbours(faq.gaps(), acting, ideas, KpiParts.zone(config)),
                    directory,
                    roles,
                    web,
                    messenger,
                    clock),
                kpis.importing(directory, roles, web, messenger, database),
                processes.tools(acting, web.now()),
                adoption.tools(
                    processes,
                    acting,
                    adoption.savings(
                        new AdoptionSavings.Knowledge(
                            faq::content,
                            processes.processes(),
                            config.appointments(),
                            learning.known()),
                        new FigureTable(database),
                        KpiParts.zone(config)),
                    new AdoptionEvidence.Faq(faq::content, new FigureTable(database)),
                    meetings.known(),
                    learning.known(),
                    ideas,
                    web.now()),
                adoption.scoring(
                    processes,
                    acting,
                    new AdoptionParts.Deeds(promises, ideas, faq::content),
                    new SlackMembers(web, clock),
                    adoption.pulse(config, processes, meetings.series(), acting, web.now())),
                new ProposalParts(ideas, processes, standIns)
                    .tools(acting, kpis.kpis(), faq.likeness(), web.reader()),
                learning.tools(processes, acting, faq::content, faq.taught(), web)));
    List<Job> jobs = new ArrayList<>();
    features.forEach(feature -> jobs.addAll(feature.jobs()));
    Fetches fetches =
        KpiParts.fetches(kpis.imports(), database, config.secrets().environment(), clock);
    jobs.add(fetches.job());
    jobs.add(digest(features, person -> acting.calendars().of(person), messenger).job());
    SlackBot bot =
        SlackBot.start(settings, web, ledger, directory, features, notices, clock, nanos);
    Schedule schedule = Schedule.start(database, clock, nanos, jobs, notices);
    Nezuku nezuku = new Nezuku(faq, bot, schedule, ledger, fetches, kpis.prepare());
    jobs.forEach(job -> ops.metrics().gauge(Watch.lag(job), Watch.lag(schedule, job)));
    nezuku.watchedBy(ops, clock);
    return nezuku;
  }

  private static Digest digest(
      List<Feature> features, Function<Person, WorkCalendar> calendars, Messenger messenger) {
    List<DigestSource> sources =
        features.stream().flatMap(feature -> feature.mornings().stream()).toList();
    return new Digest(sources, calendars, messenger);
  }

  private void watchedBy(Ops ops, InstantSource clock) {
    ops.metrics().gauge(Watch.SOCKET, () -> bot.connected() ? 1 : 0);
    ops.metrics().gauge(Watch.OUTBOX_DEPTH, Watch.depth(ledger.report()));
    ops.metrics().gauge(Watch.OUTBOX_AGE, Watch.age(ledger.report(), clock));
    ops.readiness()
        .started(
            List.of(
                Watch.content(this::entries),
                Watch.connection(bot::connected),
                Watch.database(ledger.report())));
  }

  /** Fetches the sources of numbers that were never fetched, in the background. */
  public void fetchSources() {
    Thread.ofVirtual().start(fetches::fetchNow);
  }

  /** How many entries the FAQ has. */
  public int entries() {
    return faq.entries();
  }

  /** The port that Slack calls, in HTTP mode. */
  public int port() {
    return bot.port();
  }

  @Override
  public void close() {
    faq.stopWatching();
    preparation.close();
    schedule.close();
    bot.close();
    faq.close();
    ledger.database().close();
  }
}
