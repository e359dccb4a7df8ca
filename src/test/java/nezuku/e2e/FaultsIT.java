package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Slack at its worst. */
class FaultsIT {
  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void an_event_that_is_delivered_twice_is_answered_once() {
    company.fault(Map.of("deliver_twice", 2));
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    assertThat(company.repliesTo(seen.ts())).isEqualTo(1);
  }

  @Test
  void an_event_whose_ack_is_lost_is_answered_once() {
    company.fault(Map.of("lose_acks", 1));
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    for (int redelivery = 0; redelivery < 3; redelivery++) {
      company.post("workspace/clock", Map.of("advance", "PT5S"));
      company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    }
    assertThat(company.repliesTo(seen.ts())).isEqualTo(1);
  }

  @Test
  void a_question_after_a_dropped_socket_is_answered() {
    company.fault(Map.of("drop_socket", true));
    Seen seen =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "@nezuku 領収書をなくした",
                "wait",
                "PT40S"));
    assertThat(seen.messages()).hasSize(1);
  }

  @Test
  void a_question_after_a_disconnect_is_answered() {
    company.fault(Map.of("disconnect", "refresh_requested"));
    Seen seen =
        company.act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "message",
                "channel",
                "#ask-bpo",
                "text",
                "@nezuku 領収書をなくした",
                "wait",
                "PT40S"));
    assertThat(seen.messages()).hasSize(1);
  }

  @Test
  void a_rate_limit_delays_the_answer_and_does_not_lose_it() {
    company.fault(
        Map.of("method", "chat.postMessage", "status", 429, "times", 1, "retry_after", 1));
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(Company.text(seen.message())).contains("支払証明書");
  }

  @Test
  void a_server_error_of_slack_s_delays_the_answer_and_does_not_lose_it() {
    company.fault(Map.of("method", "chat.postMessage", "status", 500, "times", 1));
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(Company.text(seen.message())).contains("支払証明書");
  }

  @Test
  void an_error_of_slack_s_that_says_nothing_does_not_double_the_answer() {
    company.fault(Map.of("method", "chat.postMessage", "error", "fatal_error", "times", 1));
    Seen seen = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    assertThat(Company.text(seen.message())).contains("payment statement");
    company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(company.repliesTo(seen.ts())).isEqualTo(1);
  }

  @Test
  void a_refused_answer_ends_as_a_direct_message_with_a_reference() {
    company.fault(Map.of("method", "chat.postMessage", "error", "restricted_action", "times", 1));
    Seen seen = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
    assertThat(seen.message().path("channel").asString("")).startsWith("D");
    assertThat(Company.text(seen.message())).contains("give your admin this reference");
  }

  @Test
  void without_the_scope_to_look_people_up_nothing_internal_is_told() {
    company.fault(Map.of("revoke_scope", "users:read"));
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(Company.text(seen.message())).doesNotContain("支払証明書");
  }

  @Test
  void a_missing_scope_is_named_to_the_person_with_a_reference() {
    company.fault(Map.of("revoke_scope", "users:read.email"));
    Seen seen = company.command("james", "#ask-bpo", "/bpo-faq", "who won the world cup in 1998");
    JsonNode modal = company.press("james", seen.ephemeral(), "faq_ask_person").modal();
    Seen submitted = company.submit("james", modal, "faq_question", "who won?", 1);
    assertThat(Company.text(submitted.message()))
        .contains("lacks a permission")
        .contains("reference");
  }

  @Test
  void an_owner_who_can_t_be_told_at_once_is_told_a_little_later() {
    Seen seen = company.say("james", "#ask-bpo", "@nezuku who won the world cup in 1998");
    JsonNode modal = company.press("james", seen.message(), "faq_ask_person").modal();
    company.fault(Map.of("method", "conversations.open", "error", "fatal_error", "times", 1));
    Seen told = company.submit("james", modal, "faq_question", "who won in 1998?", 2);
    assertThat(told.messages())
        .anySatisfy(message -> assertThat(Company.text(message)).contains("who won in 1998?"))
        .anySatisfy(message -> assertThat(Company.text(message)).contains("I have asked"));
  }
}
