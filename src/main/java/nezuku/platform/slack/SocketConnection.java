package nezuku.platform.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode over Tyrus, which reconnects where the other backend does not, with a watchdog for
 * the cases in which it does not either.
 */
final class SocketConnection implements SlackConnection {
  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
  private static final int CONCURRENCY = 8;
  private static final int WATCH_SECONDS = 10;

  private final SocketModeApp app;
  private final ScheduledExecutorService watchdog;
  private boolean suspect;
  private volatile boolean connected = true;

  private SocketConnection(SocketModeApp app) {
    this.app = app;
    this.watchdog =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("socket-watchdog").factory());
  }

  static SocketConnection open(App app, String appToken) throws IOException {
    SocketConnection connection =
        new SocketConnection(
            new SocketModeApp(appToken, app, SocketModeClient.Backend.Tyrus, CONCURRENCY));
    try {
      connection.app.startAsync();
    } catch (Exception e) {
      connection.close();
      throw new IOException("Socket Mode did not start: " + e.getMessage(), e);
    }
    connection.watch();
    return connection;
  }

  private void watch() {
    var unused =
        watchdog.scheduleWithFixedDelay(
            this::check, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
  }

  /** Twice in a row without a connection is no reconnect under way. */
  private void check() {
    try {
      connected = app.getClient().verifyConnection();
      if (connected) {
        suspect = false;
      } else if (suspect) {
        LOG.warn("The socket is dead, connecting anew");
        app.getClient().connectToNewEndpoint();
        suspect = false;
        connected = true;
      } else {
        suspect = true;
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("Slack can't be reached, trying again in {} s: {}", WATCH_SECONDS, e.toString());
    }
  }

  @Override
  public int port() {
    return 0;
  }

  /** As the watchdog saw it last; looking anew would take its pong away. */
  @Override
  public boolean connected() {
    return connected && !watchdog.isShutdown();
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
    try {
      app.close();
    } catch (Exception e) {
      LOG.warn("The socket did not close cleanly: {}", e.toString());
    }
  }
}
