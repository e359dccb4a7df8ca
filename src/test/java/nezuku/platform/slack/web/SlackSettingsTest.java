package nezuku.platform.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nezuku.platform.slack.web.SlackSettings.Connection;
import nezuku.platform.slack.web.SlackSettings.Incomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSettingsTest {
  private static final String BOT = "xoxb-0123456789-secret";
  private static final String APP = "xapp-0123456789-secret";
  private static final String SIGNING = "0123456789abcdef-secret";

  @ParameterizedTest
  @CsvSource({
    "false, false, false, local",
    "true,  true,  false, socket",
    "true,  false, true,  http",
    "true,  true,  true,  socket",
    "true,  false, false, no-connection",
    "false, true,  false, no-bot-token",
    "false, false, true,  no-bot-token",
    "false, true,  true,  no-bot-token"
  })
  void the_environment_says_how_to_connect(
      boolean bot, boolean app, boolean signing, String expected) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SLACK_BOT_TOKEN", bot ? BOT : "");
    if (app) {
      environment.put("SLACK_APP_TOKEN", APP);
    }
    environment.put("SLACK_SIGNING_SECRET", signing ? SIGNING : " ");

    assertThat(outcome(environment)).isEqualTo(expected);
  }

  @Test
  void other_variables_alone_do_not_connect_to_slack() {
    assertThat(outcome(Map.of("PORT", "x", "SLACK_API_URL", "http://a.example/")))
        .isEqualTo("local");
  }

  @Test
  void a_token_that_was_not_copied_whole_is_refused() {
    assertThat(outcome(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", APP)))
        .isEqualTo("bad-token");
    assertThat(outcome(Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", "xapp-1")))
        .isEqualTo("bad-token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "80", "3000", "65535"})
  void a_port_is_a_number(String port) throws Incomplete {
    assertThat(http(port).connection())
        .isEqualTo(new Connection.Http(SIGNING, Integer.parseInt(port)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "", "http", "3000 ", "999999", "３０００"})
  void any_other_port_is_refused(String port) {
    assertThatThrownBy(() -> http(port)).isInstanceOf(Incomplete.class).hasMessage("bad-port");
  }

  private static SlackSettings http(String port) throws Incomplete {
    return SlackSettings.of(
            Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", SIGNING, "PORT", port))
        .orElseThrow();
  }

  @Test
  void slack_itself_is_reached_unless_another_is_named() throws Incomplete {
    assertThat(http("80").apiUrl()).isEmpty();
    assertThat(
            SlackSettings.of(
                    Map.of(
                        "SLACK_BOT_TOKEN", BOT,
                        "SLACK_APP_TOKEN", APP,
                        "SLACK_API_URL", "http://127.0.0.1:1/api/"))
                .orElseThrow()
                .apiUrl())
        .contains("http://127.0.0.1:1/api/");
  }

  @Test
  void no_secret_is_ever_shown() throws Incomplete {
    SlackSettings socket =
        SlackSettings.of(Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP)).orElseThrow();

    assertThat(socket + " " + socket.connection()).doesNotContain("secret", "0123");
    assertThat(http("80") + " " + http("80").connection()).doesNotContain("secret", "0123");
  }

  private static String outcome(Map<String, String> environment) {
    try {
      return SlackSettings.of(environment)
          .map(
              settings ->
                  switch (settings.connection()) {
                    case Connection.Socket(String token) -> APP.equals(token) ? "socket" : "?";
                    case Connection.Http(String secret, int port) ->
                        SIGNING.equals(secret) && port == 3000 ? "http" : "?";
                  })
          .orElse("local");
    } catch (Incomplete e) {
      return String.valueOf(e.getMessage());
    }
  }
}
