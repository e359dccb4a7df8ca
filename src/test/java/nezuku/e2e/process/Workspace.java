package nezuku.e2e.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import nezuku.workspace.Delivery;
import nezuku.workspace.LocalSlack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The local workspace, as whoever drives it over HTTP sees it. */
final class Workspace {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI page;

  Workspace(LocalSlack slack) {
    this.page = slack.page();
  }

  /** The sample company's, on the clock on the wall. */
  static LocalSlack open() {
    return LocalSlack.start(
        new LocalSlack.Settings(
            Path.of("").toAbsolutePath().resolve("manifest.yml"),
            0,
            InstantSource.system(),
            new Delivery.SocketMode()));
  }

  JsonNode act(Map<String, ?> act) {
    return send(post("workspace/act", act));
  }

  void fault(Map<String, ?> fault) {
    var unused = send(post("workspace/fault", fault));
  }

  JsonNode state() {
    return send(HttpRequest.newBuilder(page.resolve("workspace/state")).GET());
  }

  /** How many messages of the bot stand below what somebody said. */
  int repliesTo(JsonNode said) {
    int replies = 0;
    for (JsonNode channel : state().path("channels")) {
      if (channel.path("id").equals(said.path("channel"))) {
        for (JsonNode message : channel.path("messages")) {
          if (message.has("bot_id") && message.path("thread_ts").equals(said.path("ts"))) {
            replies++;
          }
        }
      }
    }
    return replies;
  }

  private HttpRequest.Builder post(String path, Object body) {
    return HttpRequest.newBuilder(page.resolve(path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      return JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
