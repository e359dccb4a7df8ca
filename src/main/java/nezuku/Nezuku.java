package nezuku;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Faq;
import nezuku.faq.Owners;
import nezuku.faq.Question;
import nezuku.faq.content.ContentReader;
import nezuku.faq.content.ContentWatcher;
import nezuku.faq.search.LuceneSearch;
import nezuku.faq.slack.FaqTools;
import nezuku.faq.store.JsonLinesAskLog;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.people.slack.SlackDirectory;
import nezuku.people.slack.SlackRoles;
import nezuku.platform.config.Config;
import nezuku.platform.ops.Ops;
import nezuku.platform.slack.SlackBot;
import nezuku.platform.slack.SlackCalls;
import nezuku.platform.slack.SlackSettings;
import nezuku.platform.slack.SlackWeb;

/** The whole bot, wired and connected to a Slack. */
public final class Nezuku implements AutoCloseable {
  private final Faq faq;
  private final ContentWatcher watcher;
  private final SlackBot bot;

  private Nezuku(Faq faq, ContentWatcher watcher, SlackBot bot) {
    this.faq = faq;
    this.watcher = watcher;
    this.bot = bot;
  }

  /**
   * Starts the bot; returns when it can be asked.
   *
   * @param data the folder for what it remembers
   * @param ops where it counts and says how it is
   * @throws IOException if the content can't be read or Slack can't be reached
   */
  public static Nezuku start(
      SlackSettings settings, Config config, Path data, InstantSource clock, Ops ops)
      throws IOException {
    SlackWeb web = SlackWeb.signIn(settings, SlackCalls.waiting(ops.metrics()::slackError));
    Directory directory = new SlackDirectory(web, config.partners(), clock);
    Roles roles = new SlackRoles(web, directory, config.appointments(), clock);
    StandIns standIns = new StandIns(directory, roles, config.appointments());
    Faq faq = new Faq(new Content(), LuceneSearch::new, ConfidencePolicy.DEFAULT);
    ContentWatcher watcher =
        new ContentWatcher(config.content(), clock, result -> faq.replace(result.content()));
    ContentReader.Result read = watcher.start();
    faq.replace(read.content());
    warmUp(faq);
    FaqTools tools =
        new FaqTools(
            faq,
            new JsonLinesAskLog(data),
            directory,
            web.messenger(),
            new Owners(faq, standIns, config.fallbackOwner()),
            clock,
            ops.metrics());
    SlackBot bot = SlackBot.start(settings, web, directory, Features.all(tools), clock);
    Nezuku nezuku = new Nezuku(faq, watcher, bot);
    nezuku.watchedBy(ops);
    return nezuku;
  }

  private void watchedBy(Ops ops) {
    ops.metrics().gauge(Watch.SOCKET, () -> bot.connected() ? 1 : 0);
    ops.readiness()
        .started(List.of(Watch.content(this::entries), Watch.connection(bot::connected)));
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
    bot.close();
  }
}
