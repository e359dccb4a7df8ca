package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Partners are chased where they can be reached. It is Tuesday, 24 November 2026; hanako keeps a
 * series with tanaka and kobayashi (Sakura BPO).
 */
class ReachIT {
  private static final String WHAT = "請求書の様式を送る";

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode asked =
        Meetings.paste(company, "hanako", "日時: 2026年11月24日\n## 宿題\n- " + WHAT + "（小林、11/27まで）\n");
    Meetings.submit(company, "hanako", Meetings.check(company, "hanako", asked), Map.of(), 4);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void who_can_be_written_to_is_chased_in_private() {
    assertThat(at("2026-11-27T09:30:00+09:00"))
        .anyMatch(letter -> letter.user().equals("kobayashi") && letter.text().contains(WHAT));
    assertThat(inThread()).isEmpty();
  }

  @Test
  void who_cannot_be_written_to_is_told_in_the_thread_of_the_minutes() {
    company.fault(Map.of("method", "conversations.open", "error", "cannot_dm_bot", "times", 1_000));
    assertThat(at("2026-11-27T09:30:00+09:00"))
        .noneMatch(letter -> letter.user().equals("kobayashi") && letter.text().contains(WHAT));
    assertThat(inThread()).singleElement().asString().contains("U0KOBAYASHI", WHAT, "11月27日(金)・本日");
  }

  private List<Letter> at(String time) {
    return Mailbox.at(company, time);
  }

  /** What the bot has said in threads of the series' channel. */
  private List<String> inThread() {
    return company
        .state()
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("name").asString("").equals("sakura-midori"))
        .flatMap(channel -> channel.path("messages").valueStream())
        .filter(message -> message.has("bot_id") && message.has("thread_ts"))
        .filter(
            message ->
                !message.path("thread_ts").asString("").equals(message.path("ts").asString("")))
        .map(JsonNode::toString)
        .toList();
  }
}
