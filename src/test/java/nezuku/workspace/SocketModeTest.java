package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SocketModeTest {
  private static final String MENTION =
      """
      {"user":"tanaka","type":"message","channel":"#ask-bpo","text":"@nezuku 領収書 <b>","expect":0}
      """;
  private static final String HASTY_MENTION =
      MENTION.replace("\"expect\":0", "\"expect\":0,\"wait\":\"PT0S\"");
  private final TestSlack slack = TestSlack.open();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void aConnectionBeginsWithHello() {
    try (StandInBot bot = slack.connect()) {
      JsonNode hello = bot.next("hello");
      assertThat(hello.path("num_connections").asInt(0)).isEqualTo(1);
      assertThat(Json.text(hello.path("connection_info"), "app_id")).isEqualTo("A0NEZUKU");
    }
  }

  @Test
  void aTicketOpensOneConnection() throws Exception {
    JsonNode opened = TestSlack.json(slack.apiAs(slack.slack.appToken(), "apps.connections.open"));
    URI url = URI.create(Json.text(opened, "url"));
    try (StandInBot first = StandInBot.connect(url);
        StandInBot second = StandInBot.connect(url)) {
      assertThat(first.isOpen()).isTrue();
      second.closed.get(5, TimeUnit.SECONDS);
      assertThat(second.isOpen()).isFalse();
    }
  }

  @Test
  void aMentionIsBothAMentionAndAMessage() {
    try (StandInBot bot = slack.connect()) {
      slack.act(MENTION);
      JsonNode mention = bot.event("app_mention");
      JsonNode message = bot.event("message");
      assertThat(Json.text(mention.path("event"), "text")).isEqualTo("<@U0NEZUKU> 領収書 &lt;b&gt;");
      assertThat(Json.text(message.path("event"), "channel_type")).isEqualTo("channel");
      assertThat(Json.text(message.path("event"), "client_msg_id")).isNotEmpty();
      assertThat(message.at("/event/blocks/0/type").asString("")).isEqualTo("rich_text");
      assertThat(Json.text(message, "event_id")).startsWith("Ev");
      assertThat(Json.text(mention, "event_id")).isNotEqualTo(Json.text(message, "event_id"));
      assertThat(message.at("/authorizations/0/user_id").asString("")).isEqualTo("U0NEZUKU");
    }
  }

  @Test
  void aMessageFromAPartnerSaysWhoseItIs() {
    try (StandInBot bot = slack.connect()) {
      slack.act(MENTION.replace("tanaka", "kobayashi").replace("#ask-bpo", "#sakura-midori"));
      JsonNode mention = bot.event("app_mention");
      assertThat(Json.flag(mention, "is_ext_shared_channel")).isTrue();
      assertThat(Json.text(mention.path("event"), "user_team")).isEqualTo("T0SAKURA");
    }
  }

  @Test
  void eventsWaitForTheFirstConnection() {
    slack.act(HASTY_MENTION);
    try (StandInBot bot = slack.connect()) {
      assertThat(bot.event("app_mention").isObject()).isTrue();
    }
  }

  @Test
  void anEventThatIsNotAcknowledgedComesAgainThreeTimes() {
    try (StandInBot bot = slack.connect()) {
      bot.acknowledges = false;
      slack.act(HASTY_MENTION);
      String id = Json.text(bot.event("app_mention"), "event_id");
      bot.event("message");
      for (int attempt = 1; attempt <= 3; attempt++) {
        slack.control("clock", "{\"advance\":\"PT3S\"}");
        JsonNode again = bot.next("events_api");
        assertThat(again.path("retry_attempt").asInt(0)).isEqualTo(attempt);
        assertThat(Json.text(again, "retry_reason")).isEqualTo("timeout");
        assertThat(Json.text(again.path("payload"), "event_id")).isEqualTo(id);
        bot.next("events_api");
      }
      slack.control("clock", "{\"advance\":\"PT1H\"}");
      slack.control("fault", "{\"disconnect\":\"warning\"}");
      assertThat(Json.text(bot.next("disconnect"), "reason")).isEqualTo("warning");
      assertThat(bot.unread()).isZero();
    }
  }

  @Test
  void anAcknowledgedEventDoesNotComeAgain() {
    try (StandInBot bot = slack.connect()) {
      slack.act(MENTION);
      bot.event("app_mention");
      bot.event("message");
      slack.control("clock", "{\"advance\":\"PT10S\"}");
      slack.control("fault", "{\"disconnect\":\"warning\"}");
      bot.next("disconnect");
      assertThat(bot.unread()).isZero();
    }
  }

  @Test
  void aLostAckBringsTheEventAgain() {
    try (StandInBot bot = slack.connect()) {
      slack.control("fault", "{\"lose_acks\":2}");
      slack.act(HASTY_MENTION);
      String id = Json.text(bot.event("app_mention"), "event_id");
      bot.event("message");
      slack.control("clock", "{\"advance\":\"PT3S\"}");
      assertThat(Json.text(bot.event("app_mention"), "event_id")).isEqualTo(id);
    }
  }

  @Test
  void anEventCanBeDeliveredTwice() {
    try (StandInBot bot = slack.connect()) {
      slack.control("fault", "{\"deliver_twice\":1}");
      slack.act(MENTION);
      String id = Json.text(bot.event("app_mention"), "event_id");
      assertThat(Json.text(bot.event("app_mention"), "event_id")).isEqualTo(id);
    }
  }

  @Test
  void aRefreshEndsTheConnectionAndTheNextOneGetsTheEvents() throws Exception {
    try (StandInBot old = slack.connect()) {
      slack.control("fault", "{\"disconnect\":\"refresh_requested\"}");
      assertThat(Json.text(old.next("disconnect"), "reason")).isEqualTo("refresh_requested");
      try (StandInBot fresh = slack.connect()) {
        slack.act(MENTION);
        assertThat(fresh.event("app_mention").isObject()).isTrue();
      }
    }
  }

  @Test
  void aDroppedSocketIsClosedAtOnce() throws Exception {
    try (StandInBot bot = slack.connect()) {
      slack.control("fault", "{\"drop_socket\":true}");
      assertThat(bot.closed.get(5, TimeUnit.SECONDS)).isNotNull();
      assertThat(slack.state().path("connections").asInt(-1)).isZero();
    }
  }

  @Test
  void theBotHearsNothingOfChannelsItIsNotIn() {
    try (StandInBot bot = slack.connect()) {
      slack.act(MENTION.replace("#ask-bpo", "#general"));
      slack.act(MENTION);
      assertThat(Json.text(bot.event("app_mention").path("event"), "channel"))
          .isEqualTo("C0ASKBPO");
    }
  }

  @Test
  void theBotHearsItsOwnWordsAndTheirChanges() {
    try (StandInBot bot = slack.connect()) {
      String ts =
          Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "a"), "ts");
      assertThat(Json.text(bot.event("message").path("event"), "bot_id")).isEqualTo("B0NEZUKU");
      slack.api("chat.update", "channel", "C0ASKBPO", "ts", ts, "text", "b");
      JsonNode changed = bot.event("message").path("event");
      assertThat(Json.text(changed, "subtype")).isEqualTo("message_changed");
      assertThat(Json.text(changed.path("previous_message"), "text")).isEqualTo("a");
      slack.api("chat.delete", "channel", "C0ASKBPO", "ts", ts);
      JsonNode deleted = bot.event("message").path("event");
      assertThat(Json.text(deleted, "subtype")).isEqualTo("message_deleted");
      assertThat(Json.text(deleted, "deleted_ts")).isEqualTo(ts);
    }
  }
}
