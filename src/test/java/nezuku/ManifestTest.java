package nezuku;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ManifestTest {
  private static final String COMMANDS = "/features/slash_commands";
  private static final String SHORTCUTS = "/features/shortcuts";
  private static final String SCOPES = "/oauth_config/scopes/bot";
  private static final String EVENTS = "/settings/event_subscriptions/bot_events";

  private final ManifestFile ours = ManifestFile.ours();
  private final SlackNeeds code = SlackNeeds.ofTheCode();

  @Test
  void the_manifest_asks_for_what_the_code_needs_and_for_nothing_else() {
    assertThat(ManifestCheck.problems(ours, code)).isEmpty();
  }

  @Test
  void the_code_is_really_read() {
    assertThat(code.commands()).contains("/bpo-faq");
    assertThat(code.shortcuts()).contains("ask_faq");
    assertThat(code.events()).contains("AppMentionEvent", "MessageEvent");
    assertThat(code.methods()).contains("chatPostMessage", "usersInfo");
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMANDS, SHORTCUTS, SCOPES, EVENTS})
  void whatever_is_missing_in_the_manifest_is_noticed(String list) {
    assertThat(ManifestCheck.problems(ours.withoutFirst(list), code))
        .anyMatch(problem -> problem.contains("not in the manifest"));
  }

  @Test
  void whatever_is_too_much_in_the_manifest_is_noticed() {
    assertNoticed(COMMANDS, object("command", "/bpo-old", "description", "Old"), "no code needs");
    assertNoticed(
        SHORTCUTS,
        object("name", "Old", "type", "message", "callback_id", "old", "description", "Old"),
        "no code needs");
    assertNoticed(SCOPES, text("dnd:read"), "no code needs");
    assertNoticed(EVENTS, text("pin_added"), "no code needs");
  }

  @Test
  void a_misspelt_name_is_noticed() {
    assertNoticed(SCOPES, text("chat.write"), "Slack has no scope chat.write");
    assertNoticed(EVENTS, text("message.channel"), "Slack has no event message.channel");
  }

  @Test
  void a_new_event_or_method_in_the_code_is_noticed() {
    SlackNeeds more =
        new SlackNeeds(
            code.commands(), code.shortcuts(), Set.of("PinAddedEvent"), Set.of("filesDelete"));

    assertThat(ManifestCheck.problems(ours, more))
        .contains(
            "event class PinAddedEvent is not in the test's table",
            "method filesDelete is not in the test's table");
  }

  @Test
  void a_manifest_that_slack_would_refuse_is_noticed() {
    org.junit.jupiter.api.Assumptions.assumeTrue(Oracles.present("manifest.schema.2.0.0.json"));

    assertThat(
            ManifestCheck.problems(
                ours.withValue("/display_information", "name", "n".repeat(36)), code))
        .isNotEmpty();
    assertThat(ManifestCheck.problems(ours.withValue("/settings", "socket_mode", "yes"), code))
        .isNotEmpty();
  }

  private void assertNoticed(String list, JsonNode element, String sentence) {
    assertThat(ManifestCheck.problems(ours.with(list, element), code))
        .anyMatch(problem -> problem.contains(sentence));
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }

  private static JsonNode object(String... keysAndValues) {
    var object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
