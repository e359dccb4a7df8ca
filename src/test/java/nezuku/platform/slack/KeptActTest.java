package nezuku.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What an older program has kept must be understood by a newer one. */
class KeptActTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Actor TANAKA = new Actor("U1", "T1");

  static Stream<Arguments> acts() {
    String actor = "\"actor\":{\"userId\":\"U1\",\"teamId\":\"T1\"}";
    return Stream.of(
        Arguments.of(
            new Act.Said(TANAKA, Act.Said.Kind.FOLLOW_UP, "C1", "1.2", "1.1", "はい"),
            "{\"act\":\"said\","
                + actor
                + ",\"kind\":\"FOLLOW_UP\",\"channelId\":\"C1\",\"ts\":\"1.2\","
                + "\"threadTs\":\"1.1\",\"text\":\"はい\"}"),
        Arguments.of(
            new Act.Shared(TANAKA, "C1", true, "1.2", Act.Shared.FileKind.TABLE, List.of("F1")),
            "{\"act\":\"shared\","
                + actor
                + ",\"channelId\":\"C1\",\"direct\":true,\"ts\":\"1.2\",\"kind\":\"TABLE\","
                + "\"fileIds\":[\"F1\"]}"),
        Arguments.of(
            new Act.Commanded(
                TANAKA, "/bpo-faq", "C1", "?", List.of("U1"), "https://hooks.slack.com/1", "3.4"),
            "{\"act\":\"commanded\","
                + actor
                + ",\"command\":\"/bpo-faq\",\"channelId\":\"C1\",\"text\":\"?\","
                + "\"mentioned\":[\"U1\"],\"responseUrl\":\"https://hooks.slack.com/1\","
                + "\"triggerId\":\"3.4\"}"),
        Arguments.of(
            new Act.PointedAt(
                TANAKA,
                "ask_faq",
                "C1",
                new Act.MessageAt("1.2", "1.1"),
                "?",
                "https://hooks.slack.com/1",
                "3.4"),
            "{\"act\":\"pointed_at\","
                + actor
                + ",\"callbackId\":\"ask_faq\",\"channelId\":\"C1\",\"message\":{\"ts\":\"1.2\","
                + "\"threadTs\":\"1.1\"},\"text\":\"?\","
                + "\"responseUrl\":\"https://hooks.slack.com/1\",\"triggerId\":\"3.4\"}"),
        Arguments.of(
            new Act.Pressed(
                TANAKA, "faq_helped", "R/x", new Act.Surface.InMessage("C1", "1", "2", "u"), "t"),
            "{\"act\":\"pressed\","
                + actor
                + ",\"actionId\":\"faq_helped\",\"value\":\"R/x\",\"surface\":{\"surface\":"
                + "\"message\",\"channelId\":\"C1\",\"ts\":\"1\",\"threadTs\":\"2\","
                + "\"responseUrl\":\"u\"},\"triggerId\":\"t\"}"),
        Arguments.of(
            new Act.Pressed(TANAKA, "a", "", new Act.Surface.InWhisper("C1", "u"), "t"),
            "{\"act\":\"pressed\","
                + actor
                + ",\"actionId\":\"a\",\"value\":\"\",\"surface\":{\"surface\":\"whisper\","
                + "\"channelId\":\"C1\",\"responseUrl\":\"u\"},\"triggerId\":\"t\"}"),
        Arguments.of(
            new Act.Pressed(TANAKA, "a", "", new Act.Surface.InHome(), "t"),
            "{\"act\":\"pressed\","
                + actor
                + ",\"actionId\":\"a\",\"value\":\"\",\"surface\":{\"surface\":\"home\"},"
                + "\"triggerId\":\"t\"}"),
        Arguments.of(
            new Act.Submitted(TANAKA, "form", "R", Map.of("q", "?")),
            "{\"act\":\"submitted\","
                + actor
                + ",\"callbackId\":\"form\",\"metadata\":\"R\",\"values\":{\"q\":\"?\"}}"),
        Arguments.of(new Act.OpenedHome(TANAKA), "{\"act\":\"opened_home\"," + actor + "}"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void an_act_is_kept_under_names_that_stay(Act act, String kept) {
    assertThat(JSON.readTree(JSON.writeValueAsString(act))).isEqualTo(JSON.readTree(kept));
    assertThat(JSON.readValue(kept, Act.class)).isEqualTo(act);
  }

  @Test
  void what_an_older_program_did_not_keep_is_empty() {
    String shared =
        "{\"act\":\"shared\",\"actor\":{\"userId\":\"U1\",\"teamId\":\"T1\"},"
            + "\"channelId\":\"C1\",\"direct\":true,\"ts\":\"1.2\",\"fileIds\":[\"F1\"]}";
    assertThat(JSON.readValue(shared, Act.class))
        .isEqualTo(
            new Act.Shared(TANAKA, "C1", true, "1.2", Act.Shared.FileKind.TEXT, List.of("F1")));
    String command =
        "{\"act\":\"commanded\",\"actor\":{\"userId\":\"U1\",\"teamId\":\"T1\"},"
            + "\"command\":\"/bpo-faq\",\"channelId\":\"C1\",\"text\":\"?\",\"responseUrl\":\"u\"}";
    assertThat(JSON.readValue(command, Act.class))
        .isEqualTo(new Act.Commanded(TANAKA, "/bpo-faq", "C1", "?", List.of(), "u", ""));
    String shortcut =
        "{\"act\":\"pointed_at\",\"actor\":{\"userId\":\"U1\",\"teamId\":\"T1\"},"
            + "\"callbackId\":\"ask_faq\",\"channelId\":\"C1\",\"text\":\"?\",\"responseUrl\":\"u\"}";
    assertThat(JSON.readValue(shortcut, Act.class))
        .isEqualTo(
            new Act.PointedAt(TANAKA, "ask_faq", "C1", new Act.MessageAt("", ""), "?", "u", ""));
  }
}
