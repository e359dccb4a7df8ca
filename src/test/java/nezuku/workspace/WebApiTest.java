package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebApiTest {
  private final TestSlack slack = TestSlack.open();

  @AfterEach
  void close() {
    slack.close();
  }

  private static String error(JsonNode answer) {
    return Json.text(answer, "error");
  }

  @Test
  void aCallWithoutTokenIsNotAuthed() {
    assertThat(error(TestSlack.json(slack.apiAs("", "auth.test")))).isEqualTo("not_authed");
  }

  @Test
  void aWrongTokenIsInvalidAuth() {
    assertThat(error(TestSlack.json(slack.apiAs("xoxb-guess", "auth.test"))))
        .isEqualTo("invalid_auth");
  }

  @Test
  void theBotsTokenOpensNoSocket() {
    assertThat(error(slack.api("apps.connections.open"))).isEqualTo("not_allowed_token_type");
  }

  @Test
  void theAppsTokenKnowsItsAppOnly() {
    JsonNode app = TestSlack.json(slack.apiAs(slack.slack.appToken(), "auth.test"));
    assertThat(Json.text(app, "app_id")).isEqualTo("A0NEZUKU");
    assertThat(app.has("team_id")).isFalse();
  }

  @Test
  void anUnknownMethodIsSaidToBeUnknown() {
    assertThat(error(slack.api("chat.shout"))).isEqualTo("unknown_method");
  }

  @Test
  void authTestTellsWhoTheBotIs() {
    JsonNode me = slack.api("auth.test");
    assertThat(Json.text(me, "user_id")).isEqualTo("U0NEZUKU");
    assertThat(Json.text(me, "bot_id")).isEqualTo("B0NEZUKU");
    assertThat(Json.text(me, "team_id")).isEqualTo("T0MIDORI");
  }

  @Test
  void aMessagePostedIsFoundInTheHistory() {
    JsonNode posted = slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "こんにちは");
    assertThat(Json.flag(posted, "ok")).isTrue();
    JsonNode history = slack.api("conversations.history", "channel", "C0ASKBPO");
    assertThat(Json.text(history.path("messages").path(0), "text")).isEqualTo("こんにちは");
    assertThat(Json.text(history.path("messages").path(0), "ts"))
        .isEqualTo(Json.text(posted, "ts"));
  }

  @Test
  void timestampsRiseWhileTheClockStandsStill() {
    String first =
        Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "1"), "ts");
    String second =
        Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "2"), "ts");
    assertThat(second).isGreaterThan(first).startsWith("1795392000.");
  }

  @Test
  void repliesBelongToTheirThreadAndAreCounted() {
    String ts = Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "?"), "ts");
    slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "!", "thread_ts", ts);
    JsonNode replies = slack.api("conversations.replies", "channel", "C0ASKBPO", "ts", ts);
    assertThat(replies.path("messages")).hasSize(2);
    assertThat(replies.path("messages").path(0).path("reply_count").asInt(0)).isEqualTo(1);
    assertThat(slack.api("conversations.history", "channel", "C0ASKBPO").path("messages"))
        .hasSize(1);
  }

  @Test
  void metadataIsShownOnlyOnRequest() {
    slack.apiJson(
        "chat.postMessage",
        """
        {"channel":"C0ASKBPO","text":"x","metadata":{"event_type":"t","event_payload":{"id":"1"}}}
        """);
    JsonNode without = slack.api("conversations.history", "channel", "C0ASKBPO");
    JsonNode with =
        slack.api("conversations.history", "channel", "C0ASKBPO", "include_all_metadata", "true");
    assertThat(without.path("messages").path(0).has("metadata")).isFalse();
    assertThat(with.path("messages").path(0).at("/metadata/event_payload/id").asString(""))
        .isEqualTo("1");
  }

  @Test
  void historyComesInPages() {
    IntStream.range(0, 5)
        .forEach(i -> slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "m" + i));
    JsonNode first = slack.api("conversations.history", "channel", "C0ASKBPO", "limit", "3");
    assertThat(first.path("messages")).hasSize(3);
    assertThat(Json.flag(first, "has_more")).isTrue();
    String cursor = Json.text(first.path("response_metadata"), "next_cursor");
    JsonNode rest = slack.api("conversations.history", "channel", "C0ASKBPO", "cursor", cursor);
    assertThat(rest.path("messages")).hasSize(2);
    assertThat(Json.text(rest.path("messages").path(1), "text")).isEqualTo("m0");
  }

  @Test
  void theBotMustBeInTheChannel() {
    assertThat(error(slack.api("chat.postMessage", "channel", "C0GENERAL", "text", "x")))
        .isEqualTo("not_in_channel");
    slack.act(
        """
        {"user":"tanaka","type":"invite","channel":"#general","invitee":"@nezuku","expect":0,"wait":"PT0S"}
        """);
    assertThat(Json.flag(slack.api("chat.postMessage", "channel", "C0GENERAL", "text", "x"), "ok"))
        .isTrue();
  }

  @Test
  void anArchivedChannelTakesNoMessages() {
    slack.act(
        "{\"user\":\"ito\",\"type\":\"archive\",\"channel\":\"#keiri\",\"expect\":0,\"wait\":\"PT0S\"}");
    assertThat(error(slack.api("chat.postMessage", "channel", "C0KEIRI", "text", "x")))
        .isEqualTo("is_archived");
  }

  @Test
  void textIsNeededAndMayBeTooLong() {
    assertThat(error(slack.api("chat.postMessage", "channel", "C0ASKBPO"))).isEqualTo("no_text");
    assertThat(
            error(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "x".repeat(40_001))))
        .isEqualTo("msg_too_long");
  }

  @Test
  void onlyTheBotsOwnMessagesCanBeChanged() {
    JsonNode act =
        slack.act(
            "{\"user\":\"tanaka\",\"type\":\"message\",\"channel\":\"#ask-bpo\",\"text\":\"x\",\"expect\":0,\"wait\":\"PT0S\"}");
    String ts = Json.text(act, "ts");
    assertThat(error(slack.api("chat.update", "channel", "C0ASKBPO", "ts", ts, "text", "y")))
        .isEqualTo("cant_update_message");
    assertThat(error(slack.api("chat.delete", "channel", "C0ASKBPO", "ts", "1.1")))
        .isEqualTo("message_not_found");
  }

  @Test
  void anUpdateReplacesTheContent() {
    String ts = Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "a"), "ts");
    JsonNode updated = slack.api("chat.update", "channel", "C0ASKBPO", "ts", ts, "text", "b");
    assertThat(Json.text(updated, "text")).isEqualTo("b");
    JsonNode history = slack.api("conversations.history", "channel", "C0ASKBPO");
    assertThat(Json.text(history.path("messages").path(0), "text")).isEqualTo("b");
    assertThat(history.path("messages").path(0).has("edited")).isTrue();
  }

  @Test
  void anEphemeralMessageNeedsItsReaderInTheChannel() {
    assertThat(
            error(
                slack.api(
                    "chat.postEphemeral", "channel", "C0ASKBPO", "user", "U0DANIEL", "text", "x")))
        .isEqualTo("user_not_in_channel");
    JsonNode shown =
        slack.api("chat.postEphemeral", "channel", "C0ASKBPO", "user", "U0TANAKA", "text", "x");
    assertThat(Json.text(shown, "message_ts")).isNotEmpty();
  }

  @Test
  void aMessageToAPersonOpensTheirDirectMessages() {
    JsonNode posted = slack.api("chat.postMessage", "channel", "U0TANAKA", "text", "x");
    assertThat(Json.text(posted, "channel")).isEqualTo(slack.direct("U0TANAKA"));
  }

  @Test
  void peopleOfOtherCompaniesShowTheirTeam() {
    JsonNode user =
        slack.api("users.info", "user", "U0KOBAYASHI", "include_locale", "true").path("user");
    assertThat(Json.text(user, "team_id")).isEqualTo("T0SAKURA");
    assertThat(Json.text(user, "locale")).isEqualTo("ja-JP");
    JsonNode guest = slack.api("users.info", "user", "U0NAKAMURA").path("user");
    assertThat(Json.flag(guest, "is_ultra_restricted")).isTrue();
    assertThat(error(slack.api("users.info", "user", "U0NOBODY"))).isEqualTo("user_not_found");
  }

  @Test
  void peopleAreFoundByTheirAddress() {
    JsonNode user = slack.api("users.lookupByEmail", "email", "misaki.tanaka@midori.example");
    assertThat(Json.text(user.path("user"), "id")).isEqualTo("U0TANAKA");
    assertThat(error(slack.api("users.lookupByEmail", "email", "no@where.example")))
        .isEqualTo("users_not_found");
  }

  @Test
  void sharedChannelsAreMarked() {
    JsonNode channel = slack.api("conversations.info", "channel", "C0PARTNERS").path("channel");
    assertThat(Json.flag(channel, "is_ext_shared")).isTrue();
    assertThat(channel.path("connected_team_ids").values().stream().map(t -> t.asString("")))
        .containsExactlyInAnyOrder("T0SAKURA", "T0KAEDE");
    assertThat(slack.api("conversations.list").path("channels")).hasSize(6);
  }

  @Test
  void reactionsAreAddedOnce() {
    String ts = Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "x"), "ts");
    String[] args = {"channel", "C0ASKBPO", "timestamp", ts, "name", "eyes"};
    assertThat(Json.flag(slack.api("reactions.add", args), "ok")).isTrue();
    assertThat(error(slack.api("reactions.add", args))).isEqualTo("already_reacted");
    assertThat(slack.api("reactions.get", args).at("/message/reactions/0/count").asInt(0))
        .isEqualTo(1);
    assertThat(Json.flag(slack.api("reactions.remove", args), "ok")).isTrue();
    assertThat(error(slack.api("reactions.remove", args))).isEqualTo("no_reaction");
  }

  @Test
  void aFileIsAnnouncedUploadedAndShared() {
    JsonNode announced =
        slack.api("files.getUploadURLExternal", "filename", "kpi.csv", "length", "3");
    String upload = Json.text(announced, "upload_url");
    assertThat(slack.post(upload, "a,b").statusCode()).isEqualTo(200);
    String id = Json.text(announced, "file_id");
    JsonNode done =
        slack.api(
            "files.completeUploadExternal",
            "files",
            "[{\"id\":\"" + id + "\",\"title\":\"KPI\"}]",
            "channel_id",
            "C0ASKBPO");
    assertThat(Json.flag(done, "ok")).isTrue();
    JsonNode info = slack.api("files.info", "file", id).path("file");
    assertThat(info.path("size").asInt(0)).isEqualTo(3);
    assertThat(slack.get(Json.text(info, "url_private")).body()).isEqualTo("a,b");
  }

  @Test
  void aPermalinkLeadsToTheMessage() {
    String ts = Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", "x"), "ts");
    JsonNode link = slack.api("chat.getPermalink", "channel", "C0ASKBPO", "message_ts", ts);
    assertThat(Json.text(link, "permalink")).endsWith("archives/C0ASKBPO/p" + ts.replace(".", ""));
  }
}
