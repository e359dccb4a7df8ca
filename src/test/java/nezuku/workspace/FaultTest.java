package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
  private final TestSlack slack = TestSlack.open();

  @AfterEach
  void close() {
    slack.close();
  }

  private HttpResponse<String> call() {
    return slack.apiAs(slack.slack.botToken(), "auth.test");
  }

  @Test
  void aRateLimitTellsWhenToComeBack() {
    slack.control(
        "fault", "{\"method\":\"auth.test\",\"status\":429,\"times\":2,\"retry_after\":7}");
    HttpResponse<String> limited = call();
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).contains("7");
    assertThat(call().statusCode()).isEqualTo(429);
    assertThat(call().statusCode()).isEqualTo(200);
  }

  @Test
  void aMethodFailsAsOftenAsOrdered() {
    slack.control(
        "fault", "{\"method\":\"auth.test\",\"error\":\"channel_not_found\",\"times\":1}");
    assertThat(Json.text(TestSlack.json(call()), "error")).isEqualTo("channel_not_found");
    assertThat(Json.flag(TestSlack.json(call()), "ok")).isTrue();
  }

  @Test
  void aRevokedScopeIsMissingUntilTheFaultIsCleared() {
    slack.control("fault", "{\"revoke_scope\":\"users:read\"}");
    var refused = slack.api("users.info", "user", "U0TANAKA");
    assertThat(Json.text(refused, "error")).isEqualTo("missing_scope");
    assertThat(Json.text(refused, "needed")).isEqualTo("users:read");
    assertThat(Json.text(refused, "provided")).contains("chat:write").doesNotContain("users:read,");
    slack.control("fault", "{\"clear\":true}");
    assertThat(Json.flag(slack.api("users.info", "user", "U0TANAKA"), "ok")).isTrue();
  }

  @Test
  void anUnknownFaultIsRefused() {
    assertThat(Json.flag(slack.control("fault", "{\"set_fire\":true}"), "ok")).isFalse();
  }

  @Test
  void aScopeTheManifestLacksIsMissing() {
    try (TestSlack narrow =
        TestSlack.open(Manifests.without("reactions:write"), new Delivery.SocketMode())) {
      assertThat(Json.text(narrow.api("reactions.add"), "error")).isEqualTo("missing_scope");
    }
  }

  @Test
  void anEventWithoutItsScopeIsNotDelivered() {
    try (TestSlack narrow =
            TestSlack.open(Manifests.without("channels:history"), new Delivery.SocketMode());
        StandInBot bot = narrow.connect()) {
      narrow.act(
          "{\"user\":\"tanaka\",\"type\":\"message\",\"channel\":\"#ask-bpo\",\"text\":\"@nezuku x\",\"expect\":0}");
      assertThat(bot.event("app_mention").isObject()).isTrue();
      narrow.control("fault", "{\"disconnect\":\"warning\"}");
      bot.next("disconnect");
      assertThat(bot.unread()).isZero();
    }
  }
}
