package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nezuku.workspace.block.BlockRules;
import nezuku.workspace.block.ViewRules;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class LimitsTest {
  private static List<String> problems(JsonNode blocks) {
    return BlockRules.problems(blocks, BlockRules.Surface.MESSAGE, "/blocks");
  }

  private static JsonNode block(String template, int length) {
    String json = template.replace("'", "\"").replace("$", "x".repeat(length));
    return Json.array().add(Objects.requireNonNull(Json.parse(json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3000 | {~type~:~section~,~text~:{~type~:~mrkdwn~,~text~:~$~}}",
        "150 | {~type~:~header~,~text~:{~type~:~plain_text~,~text~:~$~}}",
        "2000 | {~type~:~section~,~fields~:[{~type~:~mrkdwn~,~text~:~$~}]}",
        "75 | {~type~:~actions~,~elements~:[{~type~:~button~,~text~:{~type~:~plain_text~,~text~:~$~}}]}",
        "255 | {~type~:~divider~,~block_id~:~$~}",
        "12000 | {~type~:~markdown~,~text~:~$~}",
      })
  void aTextMayBeAsLongAsSlackLetsItAndNoLonger(int most, String template) {
    String json = template.replace('~', '\'');
    assertThat(problems(block(json, most))).isEmpty();
    assertThat(problems(block(json, most + 1))).isNotEmpty();
  }

  @Test
  void aMessageHasFiftyBlocks() {
    ArrayNode blocks = Json.array();
    for (int i = 0; i < 50; i++) {
      blocks.addObject().put("type", "divider");
    }
    assertThat(problems(blocks)).isEmpty();
    blocks.addObject().put("type", "divider");
    assertThat(problems(blocks).getFirst())
        .isEqualTo("[ERROR] no more than 50 items allowed [json-pointer:/blocks]");
  }

  @Test
  void idsAreUniqueAndTypesKnown() {
    ArrayNode blocks = Json.array();
    blocks.addObject().put("type", "divider").put("block_id", "a");
    blocks.addObject().put("type", "divider").put("block_id", "a");
    blocks.addObject().put("type", "carousel");
    assertThat(String.join("\n", problems(blocks)))
        .contains(
            "duplicate block_id: a", "unsupported type: carousel [json-pointer:/blocks/2/type]");
  }

  @Test
  void aModalsTitleIsShort() {
    JsonNode good = Objects.requireNonNull(Json.parse(Samples.MODAL));
    assertThat(ViewRules.problems(good, BlockRules.Surface.MODAL)).isEmpty();
    JsonNode bad =
        Objects.requireNonNull(Json.parse(Samples.MODAL.replace("FAQに質問", "x".repeat(25))));
    assertThat(ViewRules.problems(bad, BlockRules.Surface.MODAL))
        .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
  }

  @Test
  void badBlocksAreRefusedWithReasons() {
    try (TestSlack slack = TestSlack.open()) {
      JsonNode refused =
          slack.api(
              "chat.postMessage", "channel", "C0ASKBPO", "blocks", "[{\"type\":\"section\"}]");
      assertThat(Json.text(refused, "error")).isEqualTo("invalid_blocks");
      assertThat(refused.at("/response_metadata/messages/0").asString(""))
          .contains("missing required field: text");
    }
  }
}
