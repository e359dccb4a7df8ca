package nezuku.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** A workspace whose clock stands still until it is turned, and a client to it. */
final class TestSlack implements AutoCloseable {
  static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  final LocalSlack slack;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSlack(Path manifest, Delivery delivery) {
    slack = LocalSlack.start(new LocalSlack.Settings(manifest, 0, () -> START, delivery));
  }

  static TestSlack open() {
    return new TestSlack(Manifests.write(), new Delivery.SocketMode());
  }

  static TestSlack open(Path manifest, Delivery delivery) {
    return new TestSlack(manifest, delivery);
  }

  /** Calls a method as the bot, with a form of name and value in turn. */
  JsonNode api(String method, String... args) {
    return json(apiAs(slack.botToken(), method, args));
  }

  HttpResponse<String> apiAs(String token, String method, String... args) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      fields.put(args[i], args[i + 1]);
    }
    String form =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .header("Content-Type", "application/x-www-form-urlencoded");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(form)).build());
  }

  /** Calls a method as the bot, with JSON. */
  JsonNode apiJson(String method, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Authorization", "Bearer " + slack.botToken())
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return json(send(request));
  }

  JsonNode act(String json) {
    return control("act", json);
  }

  JsonNode control(String name, String json) {
    return json(post(slack.page() + "workspace/" + name, json));
  }

  JsonNode state() {
    return json(get(slack.page() + "workspace/state"));
  }

  HttpResponse<String> post(String url, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  HttpResponse<String> get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  /** The id of the direct messages that this user and the bot have. */
  String direct(String user) {
    return Json.text(api("conversations.open", "users", user).path("channel"), "id");
  }

  StandInBot connect() {
    JsonNode opened = json(apiAs(slack.appToken(), "apps.connections.open"));
    return StandInBot.connect(URI.create(Json.text(opened, "url")));
  }

  static JsonNode json(HttpResponse<String> response) {
    return Objects.requireNonNull(Json.parse(response.body()), response.body());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    slack.close();
  }
}
