package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was handed over is not forgotten. It is Tuesday, 24 November 2026, ten in Tokyo. */
class ReminderIT {
  private static final String QUESTION = "宇宙旅行の経費を精算したい";

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
  void who_was_asked_is_reminded_once_every_working_morning() {
    JsonNode asked = handOver();
    String owner = asked.path("channel").asString("");

    Seen morning = company.turn("2026-11-25T09:30:00+09:00", 1);
    assertThat(morning.message().path("channel").asString("")).isEqualTo(owner);
    assertThat(Company.text(morning.message()))
        .contains("11月25日：お返事をお待ちしている質問（1件）", QUESTION)
        .doesNotContain("止まっていました");

    assertThat(nothing("2026-11-25T09:45:00+09:00")).isTrue();
    assertThat(nothing("2026-11-26T09:15:00+09:00")).isTrue();
    assertThat(company.turn("2026-11-26T09:30:00+09:00", 1).messages()).hasSize(1);
  }

  @Test
  void who_has_answered_is_not_reminded_any_more() {
    JsonNode asked = handOver();
    Seen pressed = company.press("hanako", asked, Seen.button(asked, "faq_answered_"));
    assertThat(Company.text(pressed.ephemeral())).contains("一覧から外しました");

    assertThat(nothing("2026-11-25T09:30:00+09:00")).isTrue();
  }

  @Test
  void nobody_else_can_say_that_a_question_is_answered() {
    JsonNode asked = handOver();
    Seen own = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    Seen forged =
        company.forge(
            "tanaka",
            own.ephemeral(),
            Seen.button(asked, "faq_answered_"),
            Seen.button(asked, "faq_answered_").replace("faq_answered_", "") + "/");
    assertThat(Company.text(forged.ephemeral())).contains("ほかの方が担当しています");
    assertThat(company.turn("2026-11-25T09:30:00+09:00", 1).messages()).hasSize(1);
  }

  @Test
  void what_was_missed_is_caught_up_once_and_says_for_when_it_was() {
    handOver();
    Seen late = company.turn("2026-11-27T11:30:00+09:00", 1);
    assertThat(late.messages()).hasSize(1);
    assertThat(Company.text(late.message())).contains("このお知らせは 2026-11-27 09:30 にお送りする予定でしたが");
    assertThat(nothing("2026-11-27T12:00:00+09:00")).isTrue();
  }

  @Test
  void nobody_is_reminded_at_night_on_holidays_and_at_weekends() {
    handOver();
    assertThat(nothing("2026-11-25T22:00:00+09:00")).isTrue();
    assertThat(company.turn("2026-11-27T09:30:00+09:00", 1).messages()).hasSize(1);
    assertThat(nothing("2026-11-28T09:30:00+09:00")).isTrue();
    assertThat(nothing("2026-11-29T09:30:00+09:00")).isTrue();
    assertThat(company.turn("2026-11-30T09:30:00+09:00", 1).messages()).hasSize(1);
  }

  /** Tanaka asks what the FAQ does not know; what the owner sees. */
  private JsonNode handOver() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    return company.submit("tanaka", form, "faq_question", QUESTION, 2).message();
  }

  /** Whether nobody is reminded once everything that is due has been done. */
  private boolean nothing(String time) {
    long before = reminders();
    company.post("workspace/clock", Map.of("to", time.replace(":00+", ":01+")));
    company.settle();
    return reminders() == before;
  }

  private long reminders() {
    long reminders = 0;
    for (JsonNode channel : company.state().path("channels")) {
      for (JsonNode message : channel.path("messages")) {
        reminders += Company.text(message).contains("お返事をお待ちしている質問") ? 1 : 0;
      }
    }
    return reminders;
  }
}
