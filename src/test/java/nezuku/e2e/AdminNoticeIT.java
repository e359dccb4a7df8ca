package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What needs the admins reaches them, once. */
class AdminNoticeIT {
  @TempDir Path data;

  @Test
  void what_can_t_ever_be_sent_is_told_to_every_admin_once() {
    try (Company company = Company.open(data)) {
      company.fault(Map.of("method", "chat.postMessage", "error", "is_archived", "times", 1));
      // The asker's regret, and a notice to each of the two admins.
      Seen seen =
          company.act(
              Map.of(
                  "user", "james",
                  "type", "message",
                  "channel", "#ask-bpo",
                  "text", "@nezuku i lost a receipt",
                  "expect", 3,
                  "wait", "PT30S"));
      List<String> notices =
          seen.messages().stream()
              .map(Company::text)
              .filter(text -> text.contains("is_archived"))
              .toList();
      assertThat(notices)
          .hasSize(2)
          .anySatisfy(text -> assertThat(text).contains("送信できないメッセージ（1件）"))
          .anySatisfy(text -> assertThat(text).contains("Messages that can’t be sent: 1"));

      company.settle();
      int before = company.messages();
      company.fault(Map.of("method", "chat.postMessage", "error", "is_archived", "times", 1));
      JsonNode regret = company.say("james", "#ask-bpo", "@nezuku i lost a receipt").message();
      assertThat(Company.text(regret)).contains("reference");
      company.settle();
      // The question and the regret; the admins hear of the next one within the hour.
      assertThat(company.messages()).isEqualTo(before + 2);
    }
  }
}
