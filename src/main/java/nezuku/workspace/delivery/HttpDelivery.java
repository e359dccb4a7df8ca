package nezuku.workspace.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nezuku.workspace.fault.Faults;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Delivery by signed POST requests; failed events come again at once, in a minute, in five. */
public final class HttpDelivery implements Courier {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(5));

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI target;
  private final Signature signature;
  private final InstantSource clock;
  private final Alarms alarms;
  private final Faults faults;

  /** Delivers to this address. */
  public HttpDelivery(
      URI target, Signature signature, InstantSource clock, Alarms alarms, Faults faults) {
    this.target = target;
    this.signature = signature;
    this.clock = clock;
    this.alarms = alarms;
    this.faults = faults;
  }

  @Override
  public CompletableFuture<JsonNode> send(Letter letter) {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    attempt(letter, 0, "", answer);
    if (letter.kind() == Letter.Kind.EVENT && faults.doublesEvent()) {
      attempt(letter, 1, "http_timeout", new CompletableFuture<>());
    }
    return answer;
  }

  private void attempt(
      Letter letter, int number, String reason, CompletableFuture<JsonNode> answer) {
    Thread.ofVirtual().start(() -> post(letter, number, reason, answer));
  }

  private void post(Letter letter, int number, String reason, CompletableFuture<JsonNode> answer) {
    try {
      HttpResponse<String> response =
          client.send(request(letter, number, reason), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        failed(letter, number, "http_error", answer);
      } else if (faults.losesAck()) {
        failed(letter, number, "http_timeout", answer);
      } else {
        answer.complete(read(response.body()));
      }
    } catch (IOException e) {
      failed(letter, number, "http_timeout", answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void failed(
      Letter letter, int number, String reason, CompletableFuture<JsonNode> answer) {
    if (letter.kind() != Letter.Kind.EVENT || number >= PAUSES.size()) {
      answer.completeExceptionally(new Unanswered("operation_timeout"));
    } else {
      alarms.after(PAUSES.get(number), () -> attempt(letter, number + 1, reason, answer));
    }
  }

  private static JsonNode read(String body) {
    if (body.isBlank()) {
      return Json.object().path("nothing");
    }
    JsonNode json = Json.parse(body);
    return json != null && json.isObject() ? json : Json.object().put("text", body);
  }

  private HttpRequest request(Letter letter, int number, String reason) {
    boolean json = letter.kind() == Letter.Kind.EVENT;
    String body =
        switch (letter.kind()) {
          case EVENT -> letter.payload().toString();
          case COMMAND -> form(letter.payload());
          case INTERACTION -> "payload=" + encode(letter.payload().toString());
        };
    String stamp = Long.toString(clock.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(PATIENCE)
            .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded")
            .header("User-Agent", "Slackbot 1.0 (local workspace)")
            .header("X-Slack-Request-Timestamp", stamp)
            .header("X-Slack-Signature", signature.of(stamp, body));
    if (number > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(number));
      request.header("X-Slack-Retry-Reason", reason);
    }
    return request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
  }

  private static String form(JsonNode fields) {
    return fields.properties().stream()
        .map(f -> encode(f.getKey()) + "=" + encode(f.getValue().asString("")))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(Objects.requireNonNull(text), StandardCharsets.UTF_8);
  }

  @Override
  public int connections() {
    return 0;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
