package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The log helps to find what went wrong, and tells nothing that was said and no secret. */
class LogIT {
  private static final String QUESTION = "領収書をなくしたヤマネコ";
  private static final String ODD_QUESTION = "卓球大会はいつですかカワウソ";
  private static final String REWORDED = "何月ですかムササビ";
  private static final Pattern TOLD_REFERENCE = Pattern.compile("reference: ([0-9A-Z]{6})");

  @TempDir Path data;
  private LogCapture log;

  @BeforeEach
  void capture() {
    log = LogCapture.open();
  }

  @AfterEach
  void release() {
    log.close();
  }

  @Test
  void nothing_that_was_said_and_no_secret_is_logged_on_socket_mode() {
    try (Company company = Company.open(data)) {
      useEverything(company);
      breakEverything(company);
      company.fault(Map.of("drop_socket", true));
      assertSilentAbout(company);
    }
  }

  @Test
  void nothing_that_was_said_and_no_secret_is_logged_over_http() {
    try (Company company = Company.openOverHttp(data)) {
      useEverything(company);
      breakEverything(company);
      assertSilentAbout(company);
    }
  }

  @Test
  void the_reference_that_a_person_reads_stands_in_the_log_as_a_field_too() {
    try (Company company = Company.open(data)) {
      company.fault(Map.of("method", "chat.postMessage", "error", "restricted_action", "times", 1));
      Seen seen = company.say("james", "#ask-bpo", "@nezuku i lost a receipt");
      var told = TOLD_REFERENCE.matcher(Company.text(seen.message()));
      assertThat(told.find()).isTrue();

      assertThat(log.lines())
          .anySatisfy(
              line ->
                  assertThat(line)
                      .contains("\"level\":\"ERROR\"")
                      .contains("[" + told.group(1) + "]")
                      .contains("\"reference\":\"" + told.group(1) + "\""));
    }
  }

  private static void useEverything(Company company) {
    Seen said = company.say("tanaka", "#ask-bpo", "@nezuku " + QUESTION);
    company.press("tanaka", said.message(), "faq_helped");
    company.say("tanaka", "@nezuku", QUESTION);
    Seen command = company.command("tanaka", "#ask-bpo", "/bpo-faq", QUESTION);
    company.press("tanaka", command.ephemeral(), "faq_not_helped");
    Seen odd = company.command("tanaka", "#ask-bpo", "/bpo-faq", ODD_QUESTION);
    JsonNode modal = company.press("tanaka", odd.ephemeral(), "faq_ask_person").modal();
    company.submit("tanaka", modal, "faq_question", REWORDED, 2);
    Seen home = company.act(Map.of("user", "tanaka", "type", "home"));
    company.act(
        Map.of(
            "user", "tanaka",
            "type", "action",
            "view_id", home.json().path("home").path("id").asString(""),
            "action_id", "faq_home_ask",
            "value", QUESTION));
    company.act(
        Map.of(
            "user", "tanaka",
            "type", "shortcut",
            "callback_id", "ask_faq",
            "channel", "#ask-bpo",
            "ts", said.ts()));
  }

  private static void breakEverything(Company company) {
    for (String error : List.of("fatal_error", "not_in_channel")) {
      company.fault(Map.of("method", "chat.postMessage", "error", error, "times", 1));
      company.say("tanaka", "#ask-bpo", "@nezuku " + QUESTION);
    }
    company.fault(Map.of("method", "chat.postMessage", "status", 500, "times", 2));
    Seen said = company.say("tanaka", "#ask-bpo", "@nezuku " + ODD_QUESTION);
    company.act(
        Map.of(
            "user", "tanaka",
            "type", "action",
            "channel", "#ask-bpo",
            "ts", said.message().path("ts").asString(""),
            "action_id", "unknown_button",
            "forged", true,
            "value", QUESTION));
    company.fault(Map.of("method", "views.open", "error", "fatal_error", "times", 1));
    company.press("tanaka", said.message(), "faq_ask_person");
    company.fault(Map.of("revoke_scope", "users:read"));
    company.command("tanaka", "#ask-bpo", "/bpo-faq", QUESTION);
  }

  private void assertSilentAbout(Company company) {
    String[] secrets = {
      "ヤマネコ",
      "カワウソ",
      "ムササビ",
      "支払証明書",
      "xoxb-",
      "xapp-",
      company.slack().signingSecret(),
      "/response/"
    };
    assertThat(log.lines()).anySatisfy(line -> assertThat(line).contains("\"level\":\"ERROR\""));
    assertThat(log.lines()).allSatisfy(line -> assertThat(line).doesNotContain(secrets));
  }
}
