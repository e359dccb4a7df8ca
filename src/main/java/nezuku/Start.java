package nezuku;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nezuku.cli.Home;
import nezuku.cli.SectionCheck;
import nezuku.people.Language;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.ops.Ops;
import nezuku.platform.ops.OpsSettings;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackSettings.Connection;
import nezuku.platform.store.DatabaseInUse;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.NewerSchema;
import nezuku.platform.store.StoreUnavailable;
import nezuku.platform.text.Texts;
import nezuku.workspace.LocalSlack;
import nezuku.workspace.http.PortTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code nezuku start}: the bot, with a local workspace where no Slack is configured. */
final class Start implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Start.class);
  private static final Texts TEXTS = Texts.of(Start.class);
  private static final int STOP_SECONDS = 20;

  private final Home home;
  private final PrintStream out;
  private final Language language;
  private final CountDownLatch closed = new CountDownLatch(1);

  Start(Home home, PrintStream out) {
    this.home = home;
    this.out = out;
    this.language = home.language();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try {
      Optional<SlackSettings> settings = SlackSettings.of(home.environment());
      if (settings.isPresent()) {
        runInSlack(settings.get());
      } else {
        runInLocalWorkspace();
      }
      return 0;
    } catch (SlackSettings.Incomplete e) {
      say(String.valueOf(e.getMessage()));
    } catch (OpsSettings.Invalid e) {
      say("bad-ops", String.valueOf(e.getMessage()));
    } catch (Ops.Unavailable e) {
      say("ops-unavailable", String.valueOf(e.getMessage()));
    } catch (ConfigReader.Invalid e) {
      say("bad-config", String.valueOf(e.getMessage()));
    } catch (SlackRefusal e) {
      say("slack-refused", String.valueOf(e.getMessage()));
    } catch (PortTaken e) {
      say("port-taken", Integer.toString(e.port()));
    } catch (DatabaseUrl.Invalid e) {
      say("bad-db");
    } catch (NewerSchema e) {
      out.println(e.sentence(language));
    } catch (DatabaseInUse e) {
      out.println(e.sentence(language));
    } catch (StoreUnavailable e) {
      out.println(e.reason().sentence(language));
    } catch (UncheckedIOException e) {
      say("slack-unreachable", String.valueOf(e.getMessage()));
    } finally {
      closed.countDown();
    }
    return 1;
  }

  private void runInSlack(SlackSettings settings)
      throws IOException, InterruptedException, ConfigReader.Invalid, OpsSettings.Invalid {
    String file = home.environment().get("NEZUKU_CONFIG");
    Config config =
        file == null
            ? ConfigReader.none(home.root())
            : ConfigReader.read(Path.of(file), home.root()).withSecrets(home.environment());
    SectionCheck.check(config, file == null ? "nezuku.yml" : file);
    try (Ops ops = Ops.open(OpsSettings.of(home.environment()));
        Nezuku nezuku =
            Nezuku.start(settings, config, home.database(), home.clock(), System::nanoTime, ops)) {
      nezuku.fetchSources();
      say(
          settings.connection() instanceof Connection.Http ? "listening" : "connected",
          nezuku.entries(),
          Integer.toString(nezuku.port()));
      untilStopped();
    }
  }

  private void runInLocalWorkspace()
      throws IOException, InterruptedException, ConfigReader.Invalid, OpsSettings.Invalid {
    Config config = ConfigReader.sample(home.root()).withSecrets(home.environment());
    SectionCheck.check(config, "sample.yml");
    Path manifest = home.root().resolve("manifest.yml");
    try (LocalSlack slack = LocalSlack.start(LocalSlack.Settings.of(manifest));
        Ops ops = opsIfItCan(OpsSettings.of(home.environment()));
        Nezuku nezuku =
            Nezuku.start(
                new SlackSettings(
                    slack.botToken(),
                    new Connection.Socket(slack.appToken()),
                    Optional.of(slack.apiUrl())),
                config,
                home.workspaceDatabase(),
                slack.clock(),
                System::nanoTime,
                ops)) {
      nezuku.fetchSources();
      say("ready", nezuku.entries(), slack.page().toString());
      untilStopped();
    }
  }

  /** Whoever tries the local workspace need not be watched. */
  static Ops opsIfItCan(OpsSettings settings) {
    try {
      return Ops.open(settings);
    } catch (Ops.Unavailable e) {
      LOG.warn("Nobody can watch this Nezuku: {} can't be listened on", e.getMessage());
      return Ops.open(new OpsSettings.Off());
    }
  }

  private void say(String key, Object... arguments) {
    out.println(TEXTS.get(language, key, arguments));
  }

  /** Returns when the process is told to stop, which then waits until everything is closed. */
  private void untilStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runnable stop =
        () -> {
          stopped.countDown();
          try {
            if (!closed.await(STOP_SECONDS, TimeUnit.SECONDS)) {
              out.println(TEXTS.get(language, "stopped-hard"));
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stop));
    stopped.await();
  }
}
