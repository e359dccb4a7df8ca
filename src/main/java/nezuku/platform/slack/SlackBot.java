package nezuku.platform.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nezuku.people.Directory;
import nezuku.platform.slack.SlackSettings.Connection;

/** The bot, connected to Slack. */
public final class SlackBot implements AutoCloseable {
  private final SlackConnection connection;
  private final ExecutorService workers;

  private SlackBot(SlackConnection connection, ExecutorService workers) {
    this.connection = connection;
    this.workers = workers;
  }

  /**
   * Connects; returns when events can arrive.
   *
   * @throws IOException if Slack can't be reached
   */
  public static SlackBot start(
      SlackSettings settings,
      SlackWeb web,
      Directory directory,
      List<Feature> features,
      InstantSource clock)
      throws IOException {
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    Edge edge = new Edge(features, workers, new Apology(web.messenger(), directory));
    App app = new App(config(settings, web));
    new BoltAdapter(edge).register(app);
    SlackConnection connection =
        switch (settings.connection()) {
          case Connection.Socket(String appToken) -> SocketConnection.open(app, appToken);
          case Connection.Http(String secret, int port) ->
              HttpConnection.open(app, secret, port, clock);
        };
    return new SlackBot(connection, workers);
  }

  private static AppConfig config(SlackSettings settings, SlackWeb web) {
    AppConfig config = new AppConfig();
    config.setSlack(web.slack());
    config.setSingleTeamBotToken(settings.botToken());
    config.setAllEventsApiAutoAckEnabled(true);
    config.setAuthTestCacheEnabled(true);
    config.setAuthTestCacheExpirationMillis(-1);
    // HttpConnection verifies, with our clock; in Socket Mode there is nothing to verify.
    config.setRequestVerificationEnabled(false);
    config.setSigningSecret("");
    return config;
  }

  /** The port that Slack calls, in HTTP mode. */
  public int port() {
    return connection.port();
  }

  /** Whether events can arrive; at most some ten seconds old. */
  public boolean connected() {
    return connection.connected();
  }

  /** Takes no more events, finishes those under way. */
  @Override
  public void close() {
    connection.close();
    workers.close();
  }
}
