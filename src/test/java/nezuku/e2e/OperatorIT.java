package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the running bot. */
class OperatorIT {
  @TempDir Path data;

  @Test
  void a_bot_that_can_be_asked_is_ready() {
    try (Company company = Company.open(data)) {
      assertThat(company.ops("healthz").statusCode()).isEqualTo(200);
      assertThat(company.ops("readyz").statusCode()).isEqualTo(200);
      assertThat(company.ops("readyz").body())
          .contains("\"name\":\"content\",\"ok\":true", "\"name\":\"slack\",\"ok\":true");
      assertThat(company.ops("metrics").body()).contains("nezuku_socket_connected 1.0");
    }
  }

  @Test
  void over_http_it_is_ready_too() {
    try (Company company = Company.openOverHttp(data)) {
      assertThat(company.ops("readyz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_bot_without_content_lives_but_is_not_ready() throws Exception {
    Path empty = Files.createDirectory(data.resolve("content"));
    Files.writeString(empty.resolve("categories.yml"), "");
    try (Company company = Company.open(data, empty)) {
      assertThat(company.ops("healthz").statusCode()).isEqualTo(200);
      assertThat(company.ops("readyz").statusCode()).isEqualTo(503);
      assertThat(company.ops("readyz").body()).contains("The FAQ is empty");
    }
  }

  @Test
  void questions_are_counted_by_what_became_of_them() {
    try (Company company = Company.open(data)) {
      company.say("tanaka", "#ask-bpo", "@nezuku 経費の領収書をなくした");
      company.command("james", "#ask-bpo", "/bpo-faq", "who won the world cup in 1998");
      company.command("james", "#ask-bpo", "/bpo-faq", "");

      assertThat(company.ops("metrics").body())
          .contains(
              "nezuku_asks_total 3.0",
              "nezuku_answers_total{outcome=\"confident\"} 1.0",
              "nezuku_answers_total{outcome=\"unknown\"} 1.0",
              "nezuku_answers_total{outcome=\"refused\"} 1.0",
              "nezuku_answer_seconds_count 2");
    }
  }

  @Test
  void slack_s_errors_are_counted_also_where_the_second_attempt_worked() throws Exception {
    try (Company company = Company.open(data)) {
      company.fault(Map.of("method", "chat.postMessage", "status", 500, "times", 1));
      company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");

      assertThat(company.ops("metrics").body())
          .contains(
              "nezuku_slack_errors_total{error=\"http_500\",method=\"chat.postMessage\"} 1.0");
      assertExplained(company.ops("metrics").body());
    }
  }

  /** Every number of the bot's own stands in the documentation. */
  private static void assertExplained(String metrics) throws IOException {
    String documentation = Files.readString(Path.of("docs/operations.md"));
    assertThat(metrics.lines().filter(line -> line.startsWith("# TYPE nezuku_")))
        .hasSizeGreaterThan(4)
        .allSatisfy(line -> assertThat(documentation).contains("`" + name(line)));
  }

  private static String name(String typeLine) {
    String rest = typeLine.substring("# TYPE ".length());
    return rest.substring(0, rest.indexOf(' '));
  }
}
