package nezuku.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.Nezuku;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.ops.Ops;
import nezuku.platform.ops.OpsSettings;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackSettings.Connection;
import nezuku.platform.store.DatabaseUrl;
import nezuku.workspace.Delivery;
import nezuku.workspace.LocalSlack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample company with the real bot in it, on a free port. Tests act as its people do and see
 * what they would see.
 */
final class Company implements AutoCloseable {
  static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T01:00:00Z");
  private static final int HASTE = 50;
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Pattern SETTLED = Pattern.compile("(?m)^nezuku_outbox_depth 0\\.0$");
  private static final Pattern LAGGING =
      Pattern.compile("(?m)^nezuku_job_lag_seconds\\{.*} (?!0\\.0$)");

  private final HttpClient http = HttpClient.newHttpClient();
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

  private static Company open(LocalSlack slack, Connection connection, Path data, Path content) {
    Ops ops = Ops.open(new OpsSettings.Listen("127.0.0.1", 0));
    try {
      Config sample = ConfigReader.sample(ROOT);
      Config config =
          new Config(content, sample.fallbackOwner(), sample.partners(), sample.appointments());
      SlackSettings settings =
          new SlackSettings(slack.botToken(), connection, Optional.of(slack.apiUrl()));
      return new Company(
          slack,
          Nezuku.start(
              settings,
              config,
              new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")),
              slack.clock(),
              Company::hastyNanos,
              ops),
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
    return new Seen(post("workspace/act", act));
  }

  /** Writes a message. */
  Seen say(String user, String channel, String text) {
    return act(Map.of("user", user, "type", "message", "channel", channel, "text", text));
  }

  /** Writes a message in a thread. */
  Seen reply(String user, String channel, String thread, String text) {
    return act(
        Map.of(
            "user",
            user,
            "type",
            "message",
            "channel",
            channel,
            "text",
            text,
            "thread_ts",
            thread));
  }

  /** Types a command. */
  Seen command(String user, String channel, String command, String text) {
    return act(
        Map.of(
            "user", user, "type", "command", "channel", channel, "command", command, "text", text));
  }

  /** Presses a button of a message. */
  Seen press(String user, JsonNode message, String actionId) {
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
            actionId));
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

  /** Submits a modal. */
  Seen submit(String user, JsonNode modal, String input, String text, int expect) {
    return act(
        Map.of(
            "user",
            user,
            "type",
            "submit",
            "view_id",
            modal.path("id").asString(""),
            "values",
            Map.of(input, Map.of(input, text)),
            "expect",
            expect));
  }

  /** Turns the clock, and sees what appears. */
  Seen turn(String to, int expect) {
    return new Seen(post("workspace/clock", Map.of("to", to, "user", "tanaka", "expect", expect)));
  }

  /** Waits until every job that is due is done, and everything that waits is sent. */
  void settle() {
    String metrics;
    do {
      metrics = ops("metrics").body();
    } while (!SETTLED.matcher(metrics).find() || LAGGING.matcher(metrics).find());
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
    return answer(HttpRequest.newBuilder(address).GET());
  }

  JsonNode state() {
    return send(HttpRequest.newBuilder(slack.page().resolve("workspace/state")).GET());
  }

  JsonNode post(String path, Object body) {
    return send(
        HttpRequest.newBuilder(slack.page().resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private JsonNode send(HttpRequest.Builder request) {
    HttpResponse<String> response = answer(request);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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

  /** What appeared in consequence of an act. */
  record Seen(JsonNode json) {

    List<JsonNode> messages() {
      return list("messages");
    }

    List<JsonNode> ephemerals() {
      return list("ephemerals");
    }

    JsonNode message() {
      return only(messages());
    }

    JsonNode ephemeral() {
      return only(ephemerals());
    }

    JsonNode modal() {
      return only(list("modals"));
    }

    String ts() {
      return json.path("ts").asString("");
    }

    private List<JsonNode> list(String name) {
      List<JsonNode> all = new ArrayList<>();
      json.path(name).forEach(all::add);
      return all;
    }

    private JsonNode only(List<JsonNode> all) {
      if (all.size() != 1) {
        throw new AssertionError("expected one message, saw " + json.toPrettyString());
      }
      return all.getFirst();
    }
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
