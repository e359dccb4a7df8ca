package nezuku.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nezuku.e2e.process.BotProcess;
import nezuku.platform.store.DatabaseUrl;
import nezuku.workspace.Delivery;
import nezuku.workspace.LocalSlack;

/** The crowd's workspace in this process, and the bot in one of its own. */
final class Site implements AutoCloseable {
  static final String HEAP = "-Xmx256m";
  private static final Path ROOT = Path.of("").toAbsolutePath();

  private final LocalSlack slack;
  private final BotProcess bot;
  private final Path log;
  private final DatabaseUrl database;
  private final int opsPort;

  private Site(LocalSlack slack, BotProcess bot, Path log, DatabaseUrl database, int opsPort) {
    this.slack = slack;
    this.bot = bot;
    this.log = log;
    this.database = database;
    this.opsPort = opsPort;
  }

  /**
   * Opens; returns when the bot can be asked.
   *
   * @param database where the bot keeps what it knows; empty for a new file
   */
  static Site open(String database) throws IOException {
    Path folder = Files.createTempDirectory("nezuku-load");
    String url = database.isEmpty() ? folder.resolve("nezuku.db").toString() : database;
    Path log = folder.resolve("bot.log");
    LocalSlack slack =
        LocalSlack.start(
            new LocalSlack.Settings(
                ROOT.resolve("manifest.yml"),
                Crowd.company(),
                0,
                InstantSource.system(),
                new Delivery.SocketMode()));
    int opsPort = freePort();
    BotProcess bot =
        BotProcess.start(
            slack,
            Map.of("NEZUKU_DB", url, "NEZUKU_OPS", "127.0.0.1:" + opsPort),
            log,
            List.of(HEAP));
    if (!bot.awaitReady()) {
      throw new IllegalStateException("the bot did not start, see " + log);
    }
    System.out.println("The bot's log: " + log);
    return new Site(slack, bot, log, DatabaseUrl.parse(url, ROOT), opsPort);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  LocalSlack slack() {
    return slack;
  }

  DatabaseUrl database() {
    return database;
  }

  Vitals vitals() {
    return new Vitals(bot.pid(), opsPort);
  }

  /** How many lines of the bot's log are warnings or errors. */
  long complaints() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).count();
    }
  }

  @Override
  public void close() {
    bot.stop();
    slack.close();
  }
}
