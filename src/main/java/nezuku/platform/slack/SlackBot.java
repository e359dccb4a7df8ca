package nezuku.platform.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import nezuku.people.Directory;
import nezuku.platform.outbox.Sender;
import nezuku.platform.outbox.SenderLoop;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Regrets;
import nezuku.platform.slack.send.ResponseUrls;
import nezuku.platform.slack.send.SlackCourier;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackSettings.Connection;
import nezuku.platform.slack.web.SlackWeb;
import nezuku.platform.store.Ledger;
import nezuku.platform.store.StoreUnavailable;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot, connected to Slack. */
public final class SlackBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackBot.class);

  private final SlackConnection connection;
  private final Edge edge;
  private final Housekeeping housekeeping;
  private final SenderLoop sender;
  private final ExecutorService couriers;
  private final Ledger ledger;

  private SlackBot(
      SlackConnection connection,
      Edge edge,
      Housekeeping housekeeping,
      SenderLoop sender,
      ExecutorService couriers,
      Ledger ledger) {
    this.connection = connection;
    this.edge = edge;
    this.housekeeping = housekeeping;
    this.sender = sender;
    this.couriers = couriers;
    this.ledger = ledger;
  }

  /**
   * Connects; returns when events can arrive.
   *
   * @throws IOException if Slack can't be reached
   */
  public static SlackBot start(
      SlackSettings settings,
      SlackWeb web,
      Ledger ledger,
      Directory directory,
      List<Feature> features,
      AdminNotices notices,
      InstantSource clock,
      LongSupplier nanos)
      throws IOException {
    Regrets regrets = new Regrets(directory);
    Messenger messenger = new Messenger(ledger.outbox(), clock);
    Dispatch dispatch = new Dispatch(features);
    Edge edge =
        new Edge(
            dispatch, ledger.database(), ledger.inbox(), new Apology(messenger, regrets), clock);
    App app = new App(config(settings, web));
    OutageLog outages = new OutageLog();
    new BoltAdapter(edge, new Suggestions(dispatch), outages).register(app);
    SlackConnection connection =
        switch (settings.connection()) {
          case Connection.Socket(String appToken) -> SocketConnection.open(app, appToken);
          case Connection.Http(String secret, int port) ->
              HttpConnection.open(app, secret, port, clock);
        };
    ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    SlackCourier courier =
        new SlackCourier(
            web.methods(),
            web.calls(),
            new ResponseUrls(new OkHttpClient(), web.otherSlack()),
            ledger.outbox(),
            regrets);
    SenderLoop sender = SenderLoop.start(new Sender(ledger.outbox(), courier, couriers, nanos));
    ledger.outbox().onAdded(sender::wake);
    Housekeeping housekeeping = Housekeeping.start(ledger, edge, notices, clock, outages);
    return new SlackBot(connection, edge, housekeeping, sender, couriers, ledger);
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

  /**
   * Takes no more events, finishes or leaves what is under way, and says what can still be said.
   */
  @Override
  public void close() {
    connection.close();
    edge.close();
    housekeeping.close();
    sender.close();
    couriers.close();
    try {
      ledger.instances().leave();
    } catch (StoreUnavailable e) {
      LOG.warn("Others will notice after a while that we are gone: {}", e.getMessage());
    }
  }
}
