package nezuku.platform.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.response.api.ApiTestResponse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackCallsTest {
  private final List<String> failures = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private final Deque<SlackCalls.Call<ApiTestResponse>> answers = new ArrayDeque<>();
  private boolean changing;
  private final SlackCalls calls =
      new SlackCalls(
          waits::add, () -> changing, (method, error) -> failures.add(method + " " + error));

  @Test
  void an_answer_is_handed_on() {
    ApiTestResponse ok = SlackAnswers.ok();
    answers.add(() -> ok);

    assertThat(send()).isSameAs(ok);
    assertThat(waits).isEmpty();
  }

  @Test
  void a_refusal_names_the_method_the_error_and_the_scope_that_is_missing() {
    ApiTestResponse refused = new ApiTestResponse();
    refused.setOk(false);
    refused.setError("missing_scope");
    refused.setNeeded("users:read");
    answers.add(() -> refused);

    assertThatThrownBy(this::send)
        .isInstanceOfSatisfying(
            SlackRefusal.class, e -> assertThat(e.error()).isEqualTo("missing_scope"))
        .hasMessage("api.test: missing_scope (needs scope users:read)");
    assertThat(waits).isEmpty();
  }

  @Test
  void a_refusal_without_a_reason_is_one_all_the_same() {
    answers.add(ApiTestResponse::new);

    assertThatThrownBy(this::send).isInstanceOf(SlackRefusal.class).hasMessage("api.test: ?");
  }

  @Test
  void it_waits_as_long_as_slack_asks() {
    answers.add(() -> SlackAnswers.fail(429, "3"));
    answers.add(SlackAnswers::ok);

    send();

    assertThat(waits).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void where_slack_asks_to_wait_long_nobody_is_kept_waiting() {
    answers.add(() -> SlackAnswers.fail(429, "11"));

    assertThatThrownBy(this::send).isInstanceOf(SlackRefusal.class).hasMessageContaining("429");
    assertThat(waits).isEmpty();
  }

  @Test
  void ten_seconds_is_the_longest_wait() {
    answers.add(() -> SlackAnswers.fail(429, "10"));
    answers.add(SlackAnswers::ok);

    send();

    assertThat(waits).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void where_slack_does_not_say_how_long_it_waits_longer_each_time() {
    answers.add(() -> SlackAnswers.fail(429, ""));
    answers.add(() -> SlackAnswers.fail(500, ""));
    answers.add(() -> SlackAnswers.fail(503, "soon"));
    answers.add(SlackAnswers::ok);

    send();

    assertThat(waits).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void it_gives_up_after_four_attempts() {
    for (int i = 0; i < 9; i++) {
      answers.add(() -> SlackAnswers.fail(500, ""));
    }

    assertThatThrownBy(this::send).isInstanceOf(SlackRefusal.class).hasMessageContaining("500");
    assertThat(answers).hasSize(5);
    assertThat(waits).hasSize(3);
  }

  @Test
  void another_status_is_no_reason_to_try_again() {
    answers.add(() -> SlackAnswers.fail(404, ""));

    assertThatThrownBy(this::send).isInstanceOf(SlackRefusal.class).hasMessageContaining("404");
    assertThat(waits).isEmpty();
  }

  @Test
  void a_broken_line_is_tried_again_and_then_told() {
    answers.add(SlackAnswers.broken());
    answers.add(SlackAnswers::ok);
    send();
    assertThat(waits).hasSize(1);

    for (int i = 0; i < 4; i++) {
      answers.add(SlackAnswers.broken());
    }
    assertThatThrownBy(this::send)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("api.test");
  }

  @Test
  void whoever_counts_hears_of_every_attempt_that_failed_and_of_no_other() {
    ApiTestResponse refused = new ApiTestResponse();
    refused.setError("fatal_error");
    answers.add(() -> SlackAnswers.fail(429, "3"));
    answers.add(SlackAnswers.broken());
    answers.add(SlackAnswers::ok);
    answers.add(() -> refused);

    send();
    assertThatThrownBy(this::send).isInstanceOf(SlackRefusal.class);

    assertThat(failures)
        .containsExactly("api.test http_429", "api.test unreachable", "api.test fatal_error");
  }

  @Test
  void nobody_holds_the_database_while_slack_thinks() {
    changing = true;

    assertThatThrownBy(this::send)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("api.test within a transaction");
  }

  private ApiTestResponse send() {
    return calls.send("api.test", () -> answers.remove().send());
  }
}
