package nezuku.people.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.slack.web.HastyCalls;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackSettings.Connection;
import nezuku.platform.slack.web.SlackWeb;
import nezuku.workspace.Delivery;
import nezuku.workspace.LocalSlack;
import tools.jackson.databind.json.JsonMapper;

/** The sample company's Slack as the bot's directory sees it, on a free port. */
final class LocalCompany implements AutoCloseable {
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T01:00:00Z");

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalSlack slack;
  private final SlackWeb web;

  private LocalCompany(LocalSlack slack) {
    this.slack = slack;
    SlackSettings settings =
        new SlackSettings(
            slack.botToken(), new Connection.Socket(slack.appToken()), Optional.of(slack.apiUrl()));
    this.web = SlackWeb.signIn(settings, HastyCalls.make());
  }

  static LocalCompany open() {
    return new LocalCompany(
        LocalSlack.start(
            new LocalSlack.Settings(
                Path.of("manifest.yml"),
                0,
                InstantSource.fixed(TUESDAY_MORNING),
                new Delivery.SocketMode())));
  }

  SlackWeb web() {
    return web;
  }

  InstantSource clock() {
    return slack.clock();
  }

  SlackDirectory directory() {
    try {
      return new SlackDirectory(web, ConfigReader.sample(Path.of("")).partners(), slack.clock());
    } catch (IOException | ConfigReader.Invalid e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often a method was called. */
  int calls(String method) {
    HttpRequest request =
        HttpRequest.newBuilder(slack.page().resolve("workspace/state")).GET().build();
    return JsonMapper.shared().readTree(send(request)).path("calls").path(method).asInt(0);
  }

  /** The user ids of who is in a channel. */
  List<String> membersOf(String channelId) {
    return ChannelMembers.of(web, channelId);
  }

  void deactivate(String handle) {
    post("act", "{\"user\":\"" + handle + "\",\"type\":\"deactivate\",\"expect\":0}");
  }

  void advance(Duration duration) {
    post("clock", "{\"advance\":\"" + duration + "\"}");
  }

  /** Everything that the method is asked fails with this HTTP status from now on. */
  void fail(String method, int status) {
    post("fault", "{\"method\":\"" + method + "\",\"status\":" + status + ",\"times\":99}");
  }

  /** Everything that the method is asked is refused from now on. */
  void refuse(String method, String error) {
    post("fault", "{\"method\":\"" + method + "\",\"error\":\"" + error + "\",\"times\":99}");
  }

  private void post(String control, String json) {
    send(
        HttpRequest.newBuilder(slack.page().resolve("workspace/" + control))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Slack is gone. */
  void breakDown() {
    slack.close();
  }

  @Override
  public void close() {
    http.close();
    slack.close();
  }
}
