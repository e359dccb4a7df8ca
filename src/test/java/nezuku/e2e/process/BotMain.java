package nezuku.e2e.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nezuku.Nezuku;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.ops.Ops;
import nezuku.platform.ops.OpsSettings;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.store.DatabaseUrl;

/** The bot as a process of its own, whose clock may be ahead by {@code AHEAD}. */
public final class BotMain {
  static final String READY = "ready";

  private BotMain() {}

  /** Runs until it is killed. */
  public static void main(String[] args) throws Exception {
    Map<String, String> environment = System.getenv();
    Duration ahead = Duration.parse(environment.getOrDefault("AHEAD", "PT0S"));
    InstantSource system = InstantSource.system();
    InstantSource clock = () -> system.instant().plus(ahead);
    Path root = Path.of("").toAbsolutePath();
    SlackSettings settings = SlackSettings.of(environment).orElseThrow();
    DatabaseUrl database = DatabaseUrl.parse(environment.get("NEZUKU_DB"), root);
    Ops ops = Ops.open(OpsSettings.of(environment));
    Nezuku nezuku =
        Nezuku.start(settings, config(root, environment), database, clock, System::nanoTime, ops);
    Runtime.getRuntime().addShutdownHook(new Thread(nezuku::close));
    System.out.println(READY);
    new CountDownLatch(1).await();
  }

  private static Config config(Path root, Map<String, String> environment)
      throws IOException, ConfigReader.Invalid {
    Config sample = ConfigReader.sample(root);
    String content = environment.get("CONTENT");
    return content == null ? sample : sample.withFaq(faq -> faq.with(Path.of(content)));
  }
}
