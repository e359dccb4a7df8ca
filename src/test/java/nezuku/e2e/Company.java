package nezuku.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nezuku.Nezuku;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.config.Embeddings;
import nezuku.platform.ops.Ops;
import nezuku.platform.ops.OpsSettings;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackSettings.Connection;
import nezuku.platform.store.DatabaseUrl;
import nezuku.workspace.Delivery;
import nezuku.workspace.LocalSlack;
import tools.jackson.databind.JsonNode;

/**
 * The sample company with the real bot in it, on a free port. Tests act as its people do and see
 * what they would see.
 */
final class Company implements AutoCloseable {
  static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T01:00:00Z");

  /** Only what never comes takes so long, also on a busy machine. */
  private static final String PATIENCE = "PT10S";

  private static final int MOST_LOOKS = 5_000;
  private static final int HASTE = 50;
  private static final long BETWEEN_LOOKS = 3_000_000;

  private static final String WORK =
      "metrics?name%5B%5D=nezuku_outbox_depth&name%5B%5D=nezuku_job_lag_seconds";
  private static final Pattern SETTLED = Pattern.compile("(?m)^nezuku_outbox_depth 0\\.0$");
  private static final Pattern LAGGING =
      Pattern.compile("(?m)^nezuku_job_lag_seconds\\{.*} (?!0\\.0$)");

  private final Wire wire = new Wire();
  private final LocalSlack slack;
  private final Nezuku nezuku;
  private final Ops ops;

  private Company(LocalSlack slack, Nezuku nezuku, Ops ops) {
    this.slack = slack;
    this.nezuku = nezuku;
    this.ops = ops;
  }

  /** The company, with the bot on Socket Mode. */
  static Company open(Path data) {
    return open(data, ROOT.resolve("faq-content"));
  }

  /** The same with another FAQ. */
  static Company open(Path data, Path content) {
    LocalSlack slack = slack(new Delivery.SocketMode());
    return open(slack, new Connection.Socket(slack.appToken()), data, content);
  }

  /** The company, which has a desk for questions that are nobody's. */
  static Company openWithDesk(Path data, String channelId) {
    return open(data, sample -> Numbers.quiet(sample).withFaq(faq -> faq.withDesk(channelId)));
  }

  /** The company, in which it is known what is outsourced. */
  static Company openWithProcesses(Path data) {
    return open(
        data,
        sample ->
            Numbers.quiet(sample)
                .with("processes", sample.sections().of("processes").orElseThrow()));
  }

  /** The company in which people learn. */
  static Company openWithCourses(Path data, Path content) {
    return open(
        data,
        sample ->
            Numbers.quiet(sample)
                .withFaq(faq -> faq.with(content))
                .with("learning", sample.sections().of("learning").orElseThrow()));
  }

  /** The company with other content and a server that turns texts into vectors. */
  static Company open(Path data, Path content, Embeddings embeddings) {
    return open(
        data,
        sample ->
            Numbers.quiet(sample).withFaq(faq -> faq.with(content).with(Optional.of(embeddings))));
  }

  /** The company with another configuration than the sample's. */
  static Company open(Path data, UnaryOperator<Config> change) {
    LocalSlack slack = slack(new Delivery.SocketMode());
    return open(
        slack,
        new Connection.Socket(slack.appToken()),
        new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")),
        change);
  }

  /** The company, with Slack calling the bot over HTTP. */
  static Company openOverHttp(Path data) {
    int port = freePort();
    LocalSlack slack =
        slack(new Delivery.Http(URI.create("http://127.0.0.1:" + port + "/slack/events")));
    return open(
        slack, new Connection.Http(slack.signingSecret(), port), data, ROOT.resolve("faq-content"));
  }

  private static LocalSlack slack(Delivery delivery) {
    return LocalSlack.start(
        new LocalSlack.Settings(
            ROOT.resolve("manifest.yml"), 0, InstantSource.fixed(TUESDAY_MORNING), delivery));
  }

  /** The same with another database. */
  static Company open(DatabaseUrl database) {
    LocalSlack slack = slack(new Delivery.SocketMode());
    return open(
        slack, new Connection.Socket(slack.appToken()), database, ROOT.resolve("faq-content"));
  }

  private static Company open(LocalSlack slack, Connection connection, Path data, Path content) {
    return open(slack, connection, new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")), content);
  }

  private static Company open(
      LocalSlack slack, Connection connection, DatabaseUrl database, Path content) {
    return open(
        slack,
        connection,
        database,
        sample -> Numbers.quiet(sample).withFaq(faq -> faq.with(content)));
  }

  private static Company open(
      LocalSlack slack, Connection connection, DatabaseUrl database, UnaryOperator<Config> change) {
    Ops ops = Ops.open(new OpsSettings.Listen("127.0.0.1", 0));
    try {
      Config config = change.apply(ConfigReader.sample(ROOT));
      SlackSettings settings =
          new SlackSettings(slack.botToken(), connection, Optional.of(slack.apiUrl()));
      return new Company(
          slack,
          Nezuku.start(settings, config, database, slack.clock(), Company::hastyNanos, ops),
          ops);
    } catch (IOException | ConfigReader.Invalid e) {
      ops.close();
      slack.close();
      throw new IllegalStateException(e);
    }
  }

  /** Nobody waits in a test: what shall take a second takes a fiftieth. */
  private static long hastyNanos() {
    return System.nanoTime() * HASTE;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalSlack slack() {
    return slack;
  }

  /** Does something as a person of the company; see docs/workspace.md. */
  Seen act(Map<String, ?> act) {
    Map<String, Object> patient = new HashMap<>(act);
    patient.putIfAbsent("wait", PATIENCE);
    return new Seen(post("workspace/act", patient));
  }

  /** Writes a message. */
  Seen say(String user, String channel, String text) {
    return act(Map.of("user", user, "type", "message", "channel", channel, "text", text));
  }

  /** Writes a message in a thread. */
  Seen reply(String user, String channel, String thread, String text) {
    return act(
        Map.of(
            "user", user,
            "type", "message",
            "channel", channel,
            "text", text,
            "thread_ts", thread));
  }

  /** Types a command. */
  Seen command(String user, String channel, String command, String text) {
    return act(
        Map.of(
            "user", user, "type", "command", "channel", channel, "command", command, "text", text));
  }

  /** Presses a button of a message. */
  Seen press(String user, JsonNode message, String actionId) {
    return press(user, message, actionId, 1);
  }

  /** Presses a button of a message, and waits until so many things have appeared. */
  Seen press(String user, JsonNode message, String actionId, int expect) {
    return act(
        Map.of(
            "user",
            user,
            "type",
            "action",
            "channel",
            message.path("channel").asString(""),
            "ts",
            message.path("ts").asString(""),
            "action_id",
            actionId,
            "expect",
            expect));
  }

  /** Presses a button that the message does not have. */
  Seen forge(String user, JsonNode message, String actionId, String value) {
    return act(
        Map.of(
            "user",
            user,
            "type",
            "action",
            "channel",
            message.path("channel").asString(""),
            "ts",
            message.path("ts").asString(""),
            "action_id",
            actionId,
            "forged",
            true,
            "value",
            value));
  }

  /** Submits a modal with one input. */
  Seen submit(String user, JsonNode modal, String input, String text, int expect) {
    return submit(user, modal, Map.of(input, text), expect);
  }

  /** Submits a modal: what stands in its inputs, by their ids, which are those of their blocks. */
  Seen submit(String user, JsonNode modal, Map<String, ?> values, int expect) {
    Map<String, Map<String, ?>> blocks = new HashMap<>();
    values.forEach((id, value) -> blocks.put(id, Map.of(id, value)));
    return act(
        Map.of(
            "user",
            user,
            "type",
            "submit",
            "view_id",
            modal.path("id").asString(""),
            "values",
            blocks,
            "expect",
            expect));
  }

  /** Turns the clock, and sees what appears. */
  Seen turn(String to, int expect) {
    return new Seen(post("workspace/clock", Map.of("to", to, "user", "tanaka", "expect", expect)));
  }

  /**
   * Waits until every job that is due is done, and everything that waits is sent. Seen twice in a
   * row: a job may end between the two numbers of one look.
   */
  void settle() {
    for (int settled = 0; settled < 2; ) {
      giveWay();
      String metrics = ops(WORK).body();
      boolean now = SETTLED.matcher(metrics).find() && !LAGGING.matcher(metrics).find();
      settled = now ? settled + 1 : 0;
    }
  }

  /** Whoever looks again and again takes the machine from the bot that they look at. */
  private static void giveWay() {
    LockSupport.parkNanos(BETWEEN_LOOKS);
  }

  /** Waits until something is so. */
  void await(BooleanSupplier condition) {
    for (int looks = 0; !condition.getAsBoolean(); looks++) {
      giveWay();
      if (looks > MOST_LOOKS) {
        throw new AssertionError("it does not come about");
      }
    }
  }

  /** How many replies stand in a thread. */
  long repliesTo(String thread) {
    long replies = 0;
    for (JsonNode room : state().path("channels")) {
      for (JsonNode message : room.path("messages")) {
        if (message.path("thread_ts").asString("").equals(thread)
            && !message.path("ts").asString("").equals(thread)) {
          replies++;
        }
      }
    }
    return replies;
  }

  /** How many messages there are in all channels. */
  int messages() {
    int messages = 0;
    for (JsonNode channel : state().path("channels")) {
      messages += channel.path("messages").size();
    }
    return messages;
  }

  /** Asks for a fault. */
  void fault(Map<String, ?> fault) {
    post("workspace/fault", fault);
  }

  /** What the operator reads: {@code healthz}, {@code readyz} or {@code metrics}. */
  HttpResponse<String> ops(String path) {
    URI address = URI.create("http://127.0.0.1:" + ops.port().orElseThrow() + "/").resolve(path);
    return wire.ask(address);
  }

  JsonNode state() {
    return wire.get(slack.page().resolve("workspace/state"));
  }

  JsonNode post(String path, Object body) {
    return wire.post(slack.page().resolve(path), body);
  }

  URI page() {
    return slack.page();
  }

  @Override
  public void close() {
    nezuku.close();
    ops.close();
    slack.close();
  }

  /** All the text of a message, Home or view, as a person reads it. */
  static String text(JsonNode node) {
    StringBuilder text = new StringBuilder();
    collect(node.path("blocks"), text);
    return text.toString();
  }

  private static void collect(JsonNode node, StringBuilder text) {
    if (node.path("text").isString()) {
      text.append(node.path("text").stringValue()).append('\n');
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        collect(child, text);
      }
    }
  }
}
