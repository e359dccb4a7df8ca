package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nezuku.e2e.Company.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadInputIT {
  @TempDir static Path data;
  static Company company;

  @BeforeAll
  static void open() {
    company = Company.open(data);
  }

  @AfterAll
  static void close() {
    MessageOracle.check(company.state());
    company.close();
  }

  @Test
  void a_question_of_100_kb_is_too_long_and_the_limit_is_named() {
    Seen seen = company.command("james", "#ask-bpo", "/bpo-faq", "receipt ".repeat(12_800));
    assertThat(Company.text(seen.ephemeral())).contains("too long").contains("1,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀🎉", ":tada: :smile:", "！？…", "<<<>>>"})
  void emoji_and_punctuation_are_no_question(String text) {
    Seen seen = company.command("james", "#ask-bpo", "/bpo-faq", text);
    assertThat(Company.text(seen.ephemeral())).contains("no words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "receipt AND (NOT lost OR \"unclosed",
        "receipt~2^9 +lost -found",
        "question:receipt*",
        "[* TO *]",
        "lost receipt\\",
        "/receipt/",
        "lost\u0000\u0007\u202ereceipt",
        "lost receipt' OR 1=1; --",
        "{{7*7}} ${jndi:ldap://x} lost receipt"
      })
  void search_syntax_and_control_characters_are_only_text(String text) {
    Seen seen = company.command("james", "#ask-bpo", "/bpo-faq", text);
    assertThat(seen.ephemerals()).hasSize(1);
    assertThat(Company.text(seen.ephemeral())).doesNotContain("did not work");
  }

  @Test
  void a_broadcast_in_a_question_notifies_nobody_when_it_is_passed_on() {
    Seen seen = company.say("tanaka", "@nezuku", "<!channel> @here 合言葉ヤマネコ <!here|x>");
    Seen asked =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "action",
                "channel",
                seen.message().path("channel").asString(""),
                "ts",
                seen.message().path("ts").asString(""),
                "action_id",
                "faq_ask_person",
                "expect",
                2));
    assertThat(asked.messages())
        .anySatisfy(message -> assertThat(Company.text(message)).contains("ヤマネコ"))
        .allSatisfy(
            message ->
                assertThat(message.toString())
                    .doesNotContain("<!channel>")
                    .doesNotContain("<!here")
                    .doesNotContain("\"broadcast\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "AAAAAA/receipt-lost", "../../etc/passwd", "💥"})
  void a_button_value_that_is_not_ours_is_answered_with_a_sentence(String value) {
    Seen seen = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    Seen pressed =
        company.act(
            Map.of(
                "user", "james",
                "type", "action",
                "channel", "#ask-bpo",
                "ts", seen.message().path("ts").asString(""),
                "action_id", "faq_helped",
                "value", value));
    assertThat(Company.text(pressed.ephemeral())).contains("too old");
  }

  @Test
  void a_button_that_nobody_listens_to_is_answered_with_a_reference() {
    Seen seen = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    Seen pressed =
        company.act(
            Map.of(
                "user", "james",
                "type", "action",
                "channel", "#ask-bpo",
                "ts", seen.message().path("ts").asString(""),
                "action_id", "unknown_button",
                "forged", true,
                "value", "x"));
    assertThat(Company.text(pressed.ephemeral())).contains("reference");
  }

  @Test
  void asking_a_person_twice_asks_once() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 社内の卓球大会はいつですか");
    JsonNode message = seen.message();
    Map<String, Object> press =
        Map.of(
            "user",
            "tanaka",
            "type",
            "action",
            "channel",
            "#ask-bpo",
            "ts",
            message.path("ts").asString(""),
            "action_id",
            "faq_ask_person",
            "forged",
            true,
            "value",
            message.findValue("value").asString(""),
            "expect",
            2);
    Seen first = company.act(press);
    assertThat(first.messages()).anySatisfy(m -> assertThat(Company.text(m)).contains("卓球"));
    Seen second = company.act(with(press, "expect", 1));
    assertThat(second.messages()).noneSatisfy(m -> assertThat(Company.text(m)).contains("卓球"));
    assertThat(second.messages())
        .anySatisfy(m -> assertThat(Company.text(m)).contains("すでに担当者にお尋ねしています"));
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> copy = new java.util.HashMap<>(map);
    copy.put(key, value);
    return copy;
  }
}
