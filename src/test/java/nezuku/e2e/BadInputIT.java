package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
    Seen form = company.press("tanaka", seen.message(), "faq_ask_person");
    Seen asked =
        company.submit(
            "tanaka", form.modal(), "faq_question", "<!channel> @here ヤマネコ <!here|x>", 2);
    assertThat(asked.messages())
        .anySatisfy(message -> assertThat(Company.text(message)).contains("ヤマネコ"))
        .allSatisfy(
            message ->
                assertThat(message.toString())
                    .doesNotContain("\"mrkdwn\"")
                    .doesNotContain("\"broadcast\""))
        // The fallback text is the only one that Slack would search for mentions.
        .allSatisfy(message -> assertThat(message.path("text").asString("")).doesNotContain("<!"));
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
  void a_modal_that_is_submitted_twice_asks_once() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 社内の卓球大会はいつですか");
    JsonNode modal = company.press("tanaka", seen.message(), "faq_ask_person").modal();
    company.fault(Map.of("deliver_twice", 1));
    Seen asked = company.submit("tanaka", modal, "faq_question", "卓球大会はいつ?", 2);
    assertThat(asked.messages()).anySatisfy(m -> assertThat(Company.text(m)).contains("卓球"));
    assertThat(timesAsked("卓球大会はいつ?")).isEqualTo(1);
  }

  @Test
  void asking_about_the_same_question_again_asks_nobody_a_second_time() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 駐輪場の契約はどこですか");
    JsonNode first = company.press("tanaka", seen.message(), "faq_ask_person").modal();
    company.submit("tanaka", first, "faq_question", "駐輪場はどこ?", 2);
    JsonNode second =
        company
            .act(
                Map.of(
                    "user", "tanaka",
                    "type", "action",
                    "channel", "#ask-bpo",
                    "ts", seen.message().path("ts").asString(""),
                    "action_id", "faq_ask_person",
                    "forged", true,
                    "value", seen.message().findValue("value").asString("")))
            .modal();
    Seen again = company.submit("tanaka", second, "faq_question", "駐輪場はどこ?", 1);
    assertThat(again.messages())
        .anySatisfy(m -> assertThat(Company.text(m)).contains("すでに担当者にお尋ねしています"));
    assertThat(timesAsked("駐輪場はどこ?")).isEqualTo(1);
  }

  @Test
  void where_the_modal_comes_too_late_the_question_is_passed_on_as_it_is() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 社員旅行の行き先はどこですか");
    company.fault(Map.of("expire_triggers", true));
    Seen asked =
        company.act(
            Map.of(
                "user", "tanaka",
                "type", "action",
                "channel", "#ask-bpo",
                "ts", seen.message().path("ts").asString(""),
                "action_id", "faq_ask_person",
                "expect", 2));
    company.fault(Map.of("clear", true));
    assertThat(asked.json().path("modals")).isEmpty();
    assertThat(timesAsked("社員旅行の行き先はどこですか")).isEqualTo(1);
  }

  /** In how many of the bot's messages to owners a question stands. */
  private static int timesAsked(String question) {
    return company
            .state()
            .toString()
            .split(java.util.regex.Pattern.quote("「" + question + "」"), -1)
            .length
        - 1;
  }
}
