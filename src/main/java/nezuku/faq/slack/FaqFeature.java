package nezuku.faq.slack;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nezuku.people.Language;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.text.Texts;

/** The FAQ in Slack. */
public final class FaqFeature implements Feature {
  private static final Texts TEXTS = Texts.of(FaqFeature.class);

  private final Conversation conversation;
  private final PrivateAnswers privateAnswers;
  private final HomeTab home;
  private final FaqButtons buttons;
  private final Handover handover;
  private final Reminder reminder;
  private final Job reviewing;
  private final Keeping keeping;
  private final TopicButtons topics;

  /**
   * Puts the FAQ to work.
   *
   * @param home what other features show below it on the Home tab
   */
  public FaqFeature(FaqTools tools, Supplier<List<HomeSection>> home) {
    Desk desk = new Desk(tools);
    AnswerBlocks blocks = new AnswerBlocks(tools.directory(), tools.clock());
    this.conversation = new Conversation(tools, desk, blocks);
    this.privateAnswers = new PrivateAnswers(tools, desk, blocks);
    this.home = new HomeTab(tools, desk, blocks, home);
    this.handover = new Handover(tools, this.home, new Escalation(tools));
    this.reminder = new Reminder(tools);
    this.reviewing = reviewing(tools);
    this.keeping = new Keeping(tools);
    this.topics = new TopicButtons(tools, this.home);
    this.buttons = new FaqButtons(tools, blocks, this.home, handover);
  }

  /** What was learnt fades with time, and two who agreed at once are not overlooked. */
  private static Job reviewing(FaqTools tools) {
    return new Job(
        "faq-learning",
        new Cron("7 * * * *", ZoneOffset.UTC),
        slot -> tools.learning().learner().review(tools.clock().instant()));
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnSaid(conversation::said),
        new Listener.OnCommand("/bpo-faq", privateAnswers::commanded),
        new Listener.OnShortcut("ask_faq", privateAnswers::pointedAt),
        new Listener.OnPressed(Ids.PREFIX, buttons::pressed),
        new Listener.OnPressed(TopicButtons.PREFIX, topics::pressed),
        new Listener.OnSubmitted(Ids.ASK_PERSON_MODAL, handover::submitted),
        new Listener.OnOpenedHome(home::opened));
  }

  @Override
  public List<Job> jobs() {
    return List.of(reviewing, keeping.job());
  }

  @Override
  public List<DigestSource> mornings() {
    return List.of(reminder);
  }

  @Override
  public List<String> help(Language language) {
    return List.of(
        TEXTS.get(language, "help.mention"),
        TEXTS.get(language, "help.direct"),
        TEXTS.get(language, "help.command"),
        TEXTS.get(language, "help.shortcut"),
        TEXTS.get(language, "help.home"));
  }
}
