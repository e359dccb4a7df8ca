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
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Faq;
import nezuku.faq.Likeness;
import nezuku.faq.Owners;
import nezuku.faq.Question;
import nezuku.faq.consultation.Patience;
import nezuku.faq.content.ContentPages;
import nezuku.faq.content.ContentWatcher;
import nezuku.faq.edit.Drifts;
import nezuku.faq.figure.Repeats;
import nezuku.faq.gap.Gaps;
import nezuku.faq.gap.Retention;
import nezuku.faq.gap.Worklist;
import nezuku.faq.learning.Learner;
import nezuku.faq.learning.Learning;
import nezuku.faq.learning.LearningPolicy;
import nezuku.faq.search.LuceneSearch;
import nezuku.faq.search.QuestionLikeness;
import nezuku.faq.slack.FaqTools;
import nezuku.faq.slack.Upkeep;
import nezuku.faq.slack.consultation.ConsultationTools;
import nezuku.faq.slack.edit.EditTools;
import nezuku.faq.store.AgedTraces;
import nezuku.faq.store.AskTable;
import nezuku.faq.store.ConfirmedTable;
import nezuku.faq.store.ConsultationTable;
import nezuku.faq.store.DraftTable;
import nezuku.faq.store.FigureTable;
import nezuku.faq.store.GapTable;
import nezuku.faq.store.LearningTable;
import nezuku.faq.store.PairTable;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.source.own.BotFigures;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.people.slack.SlackDirectory;
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
import nezuku.worktime.WorkCalendar;

/** The whole bot, wired and connected to a Slack. */
public final class Nezuku implements AutoCloseable {
  private final Faq faq;
  private final ContentWatcher watcher;
  private final SlackBot bot;
  private final Schedule schedule;
  private final Ledger ledger;

  private Nezuku(Faq faq, ContentWatcher watcher, SlackBot bot, Schedule schedule, Ledger ledger) {
    this.faq = faq;
    this.watcher = watcher;
    this.bot = bot;
    this.schedule = schedule;
    this.ledger = ledger;
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
    Faq faq =
        new Faq(
            new Content(),
            LuceneSearch.INDEXER,
            ConfidencePolicy.DEFAULT,
            Vectors.of(config.embeddings(), database, clock, nanos));
    DraftTable drafts = new DraftTable(database);
    LearningTable memory = new LearningTable(database);
    ConfirmedTable confirmed = new ConfirmedTable(database);
    Learner learner = new Learner(faq, memory, confirmed, LearningPolicy.DEFAULT);
    Learning learning = new Learning(learner, memory, confirmed);
    ContentWatcher watcher =
        new ContentWatcher(
            config.content(), drafts, clock, read -> faq.replace(learner.over(read.content())));
    drafts.onPublished(watcher::wake);
    memory.onChanged(watcher::wake);
    faq.replace(learner.over(watcher.start().content()));
    warmUp(faq);
    Messenger messenger = new Messenger(ledger.outbox(), clock);
    AskTable log = new AskTable(database);
    Owners owners = new Owners(faq, standIns, config.deskChannel(), config.fallbackOwner());
    Likeness likeness = new QuestionLikeness(faq::content);
    // In the background: nobody waits for it, but for who asks twice.
    Thread.ofVirtual().start(() -> likeness.of(List.of("受付時間 opening hours")));
    Gaps gaps = new Gaps(faq, new GapTable(database), likeness, clock);
    Worklist worklist = new Worklist(gaps, owners, roles);
    Drifts drifts = new Drifts(faq::content, new PairTable(database));
    EditTools editing =
        new EditTools(
            faq,
            log,
            drafts,
            new ContentPages(config.content(), drafts),
            directory,
            roles,
            standIns,
            config.partners(),
            learning,
            worklist,
            drifts,
            messenger,
            web.now(),
            clock);
    ConsultationTools consulting =
        new ConsultationTools(
            faq,
            log,
            new ConsultationTable(database),
            new Patience(config.answerWithin()),
            directory,
            roles,
            owners,
            standIns,
            config.appointments(),
            learner,
            messenger,
            web.now(),
            clock);
    FaqTools tools =
        new FaqTools(
            faq,
            log,
            directory,
            messenger,
            web.now(),
            owners,
            learning,
            new Repeats(new FigureTable(database), likeness),
            new Upkeep(
                worklist,
                drifts,
                new Retention(gaps, new AgedTraces(database), config.keepPerson(), clock)),
            clock,
            ops.metrics());
    AdminNotices notices = new AdminNotices(ledger, roles, messenger, nanos);
    MeetingParts meetings = new MeetingParts(database, directory, roles);
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
    OwnFigures own =
        new BotFigures(
            new FigureTable(database),
            new ActionFigures(acting.store(), directory, acting.calendars()),
            meetings.record(),
            KpiParts.zone(config),
            clock);
    KpiParts kpis = new KpiParts(config, database, own, clock);
    List<Feature> features =
        Features.all(
            tools,
            editing,
            consulting,
            acting,
            meetings.tools(acting, web, messenger, clock),
            kpis.tools(
                new KpiNeighbours(gaps, acting, KpiParts.zone(config)),
                directory,
                roles,
                web,
                messenger,
                clock));
    List<Job> jobs = new ArrayList<>();
    features.forEach(feature -> jobs.addAll(feature.jobs()));
    jobs.add(digest(features, person -> acting.calendars().of(person), messenger).job());
    SlackBot bot =
        SlackBot.start(settings, web, ledger, directory, features, notices, clock, nanos);
    Schedule schedule = Schedule.start(database, clock, nanos, jobs, notices);
    Nezuku nezuku = new Nezuku(faq, watcher, bot, schedule, ledger);
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

  /** The first person who asks should not wait for classes and dictionaries to be loaded. */
  private static void warmUp(Faq faq) {
    for (Language language : Language.values()) {
      faq.ask(new Question("受付時間 opening hours", language), new Clearance.Full());
    }
  }

  /** How many entries the FAQ has. */
  public int entries() {
    return faq.content().entries().size();
  }

  /** The port that Slack calls, in HTTP mode. */
  public int port() {
    return bot.port();
  }

  @Override
  public void close() {
    watcher.close();
    schedule.close();
    bot.close();
    faq.close();
    ledger.database().close();
  }
}
