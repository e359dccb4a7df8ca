package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ControlsTest {
  private final TestSlack slack = TestSlack.open();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void theClockIsTurnedByDurationAndToAnInstant() {
    assertThat(Json.text(slack.control("clock", "{\"advance\":\"PT1H\"}"), "now"))
        .isEqualTo("2026-11-23T01:00:00Z");
    JsonNode turned = slack.control("clock", "{\"to\":\"2026-11-30T09:00:00+09:00\"}");
    assertThat(Json.text(turned, "now")).isEqualTo("2026-11-30T00:00:00Z");
    assertThat(slack.slack.clock().instant()).isEqualTo("2026-11-30T00:00:00Z");
    assertThat(Json.flag(slack.control("clock", "{\"to\":\"tomorrow\"}"), "ok")).isFalse();
  }

  @Test
  void thePageTurnsTheClockForwardOnly() {
    String url = slack.slack.page() + "page/clock?user=tanaka";
    assertThat(Json.flag(TestSlack.json(slack.post(url, "{\"to\":\"2026-11-20T09:00\"}")), "ok"))
        .isFalse();
    slack.control("clock", "{\"to\":\"2026-11-27T12:00:00+09:00\"}");
    slack.post(url, "{\"to\":\"next-working-day\"}");
    assertThat(slack.slack.clock().instant()).isEqualTo("2026-11-30T00:00:00Z");
  }

  @Test
  void theStateShowsPeopleChannelsAndCalls() {
    slack.api("auth.test");
    JsonNode state = slack.state();
    assertThat(state.path("users")).hasSize(13);
    assertThat(state.path("channels")).hasSize(7);
    assertThat(state.at("/calls/auth.test").asInt(0)).isEqualTo(1);
    assertThat(state.path("connections").asInt(-1)).isZero();
  }

  @Test
  void anImpossibleActSaysWhy() {
    assertThat(Json.text(slack.act("{\"user\":\"nobody\",\"type\":\"message\"}"), "error"))
        .isEqualTo("There is nobody called \"nobody\".");
    assertThat(
            Json.text(
                slack.act(
                    "{\"user\":\"daniel\",\"type\":\"message\",\"channel\":\"#keiri\",\"text\":\"x\"}"),
                "error"))
        .isEqualTo("daniel is not in #keiri.");
  }

  @Test
  void anAppReactsAndDoesNotDoWhatPeopleDo() {
    String said =
        Json.text(
            slack.act(
                "{\"user\":\"tanaka\",\"type\":\"message\",\"channel\":\"#ask-bpo\",\"text\":\"x\",\"expect\":0}"),
            "ts");
    JsonNode reacted =
        slack.act(
            "{\"user\":\"keihi-app\",\"type\":\"reaction\",\"channel\":\"#ask-bpo\",\"ts\":\"%s\",\"name\":\"+1\",\"expect\":0}"
                .formatted(said));
    assertThat(Json.flag(reacted, "ok")).isTrue();
    assertThat(Json.flag(slack.api("users.info", "user", "U0KEIHIAPP").path("user"), "is_bot"))
        .isTrue();
    assertThat(error(slack.act("{\"user\":\"keihi-app\",\"type\":\"home\"}")))
        .isEqualTo("keihi-app is an app: it reacts, joins and leaves.");
  }

  @Test
  void aDeactivatedPersonDoesNothingMore() {
    slack.act("{\"user\":\"tanaka\",\"type\":\"deactivate\",\"expect\":0}");
    JsonNode user = slack.api("users.info", "user", "U0TANAKA").path("user");
    assertThat(Json.flag(user, "deleted")).isTrue();
    assertThat(Json.flag(slack.act("{\"user\":\"tanaka\",\"type\":\"home\"}"), "ok")).isFalse();
  }

  @Test
  void aDeactivatedPersonIsFoundAndWrittenToNoMore() {
    slack.act("{\"user\":\"ito\",\"type\":\"deactivate\",\"expect\":0}");
    assertThat(error(slack.api("users.lookupByEmail", "email", "naoko.ito@midori.example")))
        .isEqualTo("users_not_found");
    assertThat(error(slack.api("conversations.open", "users", "U0ITO"))).isEqualTo("user_disabled");
    assertThat(slack.state().path("users").values())
        .anyMatch(u -> Json.text(u, "id").equals("U0ITO") && Json.flag(u, "deleted"));
  }

  @Test
  void aReactivatedPersonIsWhoTheyWere() {
    slack.act("{\"user\":\"ito\",\"type\":\"deactivate\",\"expect\":0}");
    slack.act("{\"user\":\"ito\",\"type\":\"reactivate\",\"expect\":0}");
    JsonNode user =
        slack.api("users.lookupByEmail", "email", "naoko.ito@midori.example").path("user");
    assertThat(Json.flag(user, "deleted")).isFalse();
    assertThat(Json.flag(user, "is_admin")).isTrue();
    assertThat(slack.direct("U0ITO")).startsWith("D");
  }

  @Test
  void somebodyNewWorksWhereWhoeverHiredThemDoes() {
    slack.act(
        "{\"user\":\"sato\",\"type\":\"hire\",\"handle\":\"yamada\",\"name\":\"山田 陽菜\",\"expect\":0}");
    slack.act("{\"user\":\"yamada\",\"type\":\"join\",\"channel\":\"#ask-bpo\",\"expect\":0}");
    JsonNode user = slack.api("users.lookupByEmail", "email", "yamada@midori.example").path("user");
    assertThat(Json.text(user, "real_name")).isEqualTo("山田 陽菜");
    assertThat(Json.text(user, "team_id")).isEqualTo("T0MIDORI");
    assertThat(Json.flag(user, "is_admin")).isFalse();
    assertThat(slack.api("conversations.members", "channel", "C0ASKBPO").toString())
        .contains("U0YAMADA");
    for (String handle : new String[] {"yamada", "", "Nobody Else"}) {
      assertThat(
              error(
                  slack.act(
                      "{\"user\":\"sato\",\"type\":\"hire\",\"handle\":\""
                          + handle
                          + "\",\"expect\":0}")))
          .contains("is a new one");
    }
  }

  @Test
  void theAppThatWasRemovedFromAChannelCannotWriteThere() {
    slack.act(
        "{\"user\":\"ito\",\"type\":\"kick\",\"channel\":\"#ask-bpo\",\"kicked\":\"@nezuku\",\"expect\":0}");
    assertThat(error(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "x")))
        .isEqualTo("not_in_channel");
    assertThat(
            Json.text(
                slack.act(
                    "{\"user\":\"ito\",\"type\":\"kick\",\"channel\":\"#ask-bpo\",\"kicked\":\"@daniel\"}"),
                "error"))
        .isEqualTo("daniel is not in #ask-bpo.");
  }

  @Test
  void anArchivedChannelCanBeBroughtBack() {
    slack.act("{\"user\":\"ito\",\"type\":\"archive\",\"channel\":\"#keiri\",\"expect\":0}");
    assertThat(error(slack.api("chat.postMessage", "channel", "C0KEIRI", "text", "x")))
        .isEqualTo("is_archived");
    slack.act("{\"user\":\"ito\",\"type\":\"unarchive\",\"channel\":\"#keiri\",\"expect\":0}");
    assertThat(Json.flag(slack.api("chat.postMessage", "channel", "C0KEIRI", "text", "x"), "ok"))
        .isTrue();
  }

  private static String error(JsonNode answer) {
    return Json.text(answer, "error");
  }

  @Test
  void controlsTakeJsonOnly() {
    HttpRequest form =
        HttpRequest.newBuilder(URI.create(slack.slack.page() + "workspace/act"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(slack.send(form).statusCode()).isEqualTo(415);
  }

  @Test
  void aForeignOriginIsTurnedAway() {
    HttpRequest foreign =
        HttpRequest.newBuilder(URI.create(slack.slack.page() + "workspace/state"))
            .header("Origin", "https://evil.example")
            .build();
    assertThat(slack.send(foreign).statusCode()).isEqualTo(403);
  }

  @Test
  void aForeignHostNameIsTurnedAway() throws IOException {
    int port = slack.slack.page().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void thePageAllowsNoForeignScript() {
    assertThat(
            slack
                .get(slack.slack.page().toString())
                .headers()
                .firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'none'; script-src 'self'");
  }
}
