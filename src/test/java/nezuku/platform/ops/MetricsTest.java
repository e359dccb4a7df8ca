package nezuku.platform.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Metrics metrics = new Metrics(nanos::get);

  @AfterEach
  void close() {
    metrics.close();
  }

  private String text() {
    return metrics.text("text/plain; version=0.0.4", Set.of());
  }

  @Test
  void every_outcome_stands_at_zero_before_anybody_asks() {
    assertThat(text())
        .contains(
            "nezuku_asks_total 0.0",
            "nezuku_answers_total{outcome=\"confident\"} 0.0",
            "nezuku_answers_total{outcome=\"choices\"} 0.0",
            "nezuku_answers_total{outcome=\"unknown\"} 0.0",
            "nezuku_answers_total{outcome=\"refused\"} 0.0");
  }

  @Test
  void an_answer_counts_with_the_time_it_took() {
    Metrics.Asking asking = metrics.asked();
    nanos.addAndGet(Duration.ofMillis(40).toNanos());
    asking.answered(AnswerOutcome.CONFIDENT);

    assertThat(text())
        .contains(
            "nezuku_asks_total 1.0",
            "nezuku_answers_total{outcome=\"confident\"} 1.0",
            "nezuku_answer_seconds_bucket{le=\"0.025\"} 0",
            "nezuku_answer_seconds_bucket{le=\"0.05\"} 1",
            "nezuku_answer_seconds_sum 0.04",
            "nezuku_answer_seconds_count 1");
  }

  @Test
  void what_was_no_question_does_not_make_answers_look_quick() {
    metrics.asked().answered(AnswerOutcome.REFUSED);

    assertThat(text())
        .contains("nezuku_answers_total{outcome=\"refused\"} 1.0", "nezuku_answer_seconds_count 0");
  }

  @Test
  void a_question_that_broke_is_asked_and_not_answered() {
    metrics.asked();

    assertThat(text())
        .contains("nezuku_asks_total 1.0", "nezuku_answers_total{outcome=\"unknown\"} 0.0");
  }

  @Test
  void slack_s_errors_are_counted_by_method_and_error() {
    metrics.slackError("chat.postMessage", "http_429");
    metrics.slackError("chat.postMessage", "http_429");
    metrics.slackError("views.open", "expired_trigger_id");

    assertThat(text())
        .contains(
            "nezuku_slack_errors_total{error=\"http_429\",method=\"chat.postMessage\"} 2.0",
            "nezuku_slack_errors_total{error=\"expired_trigger_id\",method=\"views.open\"} 1.0");
  }

  @Test
  void however_many_words_slack_has_for_errors_the_numbers_stay_small() {
    for (int i = 0; i < 500; i++) {
      metrics.slackError("api.test", "error_" + i);
    }

    assertThat(text().lines().filter(line -> line.startsWith("nezuku_slack_errors_total")))
        .hasSize(100);
  }

  @Test
  void a_gauge_tells_what_is_so_now() {
    AtomicLong depth = new AtomicLong(3);
    metrics.gauge(new Gauge("nezuku_outbox_depth", "Messages that wait."), depth::get);
    metrics.gauge(
        new Gauge("nezuku_job_lag_seconds", "How late a job is.", Map.of("job", "digest")),
        () -> 1.5);
    assertThat(text())
        .contains(
            "# HELP nezuku_outbox_depth Messages that wait.",
            "nezuku_outbox_depth 3.0",
            "nezuku_job_lag_seconds{job=\"digest\"} 1.5");

    depth.set(4);
    assertThat(text()).contains("nezuku_outbox_depth 4.0");
  }

  @Test
  void a_gauge_is_named_as_all_the_others() {
    assertThatThrownBy(() -> new Gauge("outbox.depth", "?"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
