package nezuku;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
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
import nezuku.faq.learning.Memory;
import nezuku.faq.search.LuceneSearch;
import nezuku.faq.search.QuestionLikeness;
import nezuku.faq.slack.FaqTools;
import nezuku.faq.slack.Upkeep;
import nezuku.faq.slack.consultation.ConsultationTools;
import nezuku.faq.slack.edit.EditTools;
import nezuku.faq.slack.gap.TopicBlocks;
import nezuku.faq.store.AgedTraces;
import nezuku.faq.store.AskTable;
import nezuku.faq.store.ConfirmedTable;
import nezuku.faq.store.ConsultationTable;
import nezuku.faq.store.DraftTable;
import nezuku.faq.store.FigureTable;
import nezuku.faq.store.GapTable;
import nezuku.faq.store.LearningTable;
import nezuku.faq.store.PairTable;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.platform.config.Config;
import nezuku.platform.ops.Metrics;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.store.Database;
import nezuku.proposal.slack.ProposalFeature;

/** Puts the FAQ together. */
final class FaqParts implements AutoCloseable {
  /** What the FAQ works with. */
  record Around(
      Directory directory,
      Roles roles,
      StandIns standIns,
      Messenger messenger,
      SlackNow now,
      InstantSource clock) {}

  private final Config config;
  private final Database database;
  private final Around around;
  private final Faq faq;
  private final AskTable log;
  private final DraftTable drafts;
  private final Learner learner;
  private final Learning learning;
  private final ContentWatcher watcher;
  private final Owners owners;
  private final Likeness likeness;
  private final Gaps gaps;
  private final Worklist worklist;
  private final Drifts drifts;

  /**
   * The FAQ of a company, ready to be asked.
   *
   * @throws IOException if its content can't be read
   */
  FaqParts(Config config, Database database, Around around, LongSupplier nanos) throws IOException {
    this.config = config;
    this.database = database;
    this.around = around;
    this.faq =
        new Faq(
            new Content(),
            LuceneSearch.INDEXER,
            ConfidencePolicy.DEFAULT,
            Vectors.of(config.faq().embeddings(), database, around.clock(), nanos));
    this.log = new AskTable(database);
    this.drafts = new DraftTable(database);
    LearningTable memory = new LearningTable(database);
    ConfirmedTable confirmed = new ConfirmedTable(database);
    this.learner = new Learner(faq, memory, confirmed, LearningPolicy.DEFAULT);
    this.learning = new Learning(learner, memory, confirmed);
    this.watcher =
        new ContentWatcher(
            config.faq().content(),
            drafts,
            around.clock(),
            read -> faq.replace(learner.over(read.content())));
    drafts.onPublished(watcher::wake);
    memory.onChanged(watcher::wake);
    faq.replace(learner.over(watcher.start().content()));
    warmUp(faq);
    this.owners =
        new Owners(
            faq, around.standIns(), config.faq().deskChannel(), config.faq().fallbackOwner());
    this.likeness = new QuestionLikeness(faq::content);
    // In the background: nobody waits for it, but for who asks twice.
    Thread.ofVirtual().start(() -> likeness.of(List.of("受付時間 opening hours")));
    this.gaps = new Gaps(faq, new GapTable(database), likeness, around.clock());
    this.worklist = new Worklist(gaps, owners, around.roles());
    this.drifts = new Drifts(faq::content, new PairTable(database));
  }

  /** The first person who asks should not wait for classes and dictionaries to be loaded. */
  private static void warmUp(Faq faq) {
    for (Language language : Language.values()) {
      faq.ask(new Question("受付時間 opening hours", language), new Clearance.Full());
    }
  }

  FaqTools tools(Metrics metrics) {
    return new FaqTools(
        faq,
        log,
        around.directory(),
        around.messenger(),
        around.now(),
        owners,
        learning,
        new Repeats(new FigureTable(database), likeness),
        new Upkeep(
            worklist,
            new TopicBlocks(ProposalFeature::button),
            drifts,
            new Retention(
                gaps, new AgedTraces(database), config.faq().keepPerson(), around.clock())),
        around.clock(),
        metrics);
  }

  EditTools editing() {
    return new EditTools(
        faq,
        log,
        drafts,
        new ContentPages(config.faq().content(), drafts),
        around.directory(),
        around.roles(),
        around.standIns(),
        config.partners(),
        learning,
        worklist,
        drifts,
        around.messenger(),
        around.now(),
        around.clock());
  }

  ConsultationTools consulting() {
    return new ConsultationTools(
        faq,
        log,
        new ConsultationTable(database),
        new Patience(config.faq().answerWithin()),
        config.calendars(),
        around.directory(),
        around.roles(),
        owners,
        around.standIns(),
        config.appointments(),
        learner,
        around.messenger(),
        around.now(),
        around.clock());
  }

  /** What people ask in vain. */
  Gaps gaps() {
    return gaps;
  }

  /** How alike texts are. */
  Likeness likeness() {
    return likeness;
  }

  /** What it answers from. */
  Content content() {
    return faq.content();
  }

  /** What people have taught it. */
  Memory taught() {
    return learning.memory();
  }

  /** How many entries there are. */
  int entries() {
    return faq.content().entries().size();
  }

  /** Looks at the content no more. */
  void stopWatching() {
    watcher.close();
  }

  @Override
  public void close() {
    faq.close();
  }
}
