package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same listeners, with Slack calling the bot instead of the bot calling Slack. */
class HttpModeIT {
  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.openOverHttp(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_mention_is_answered_in_its_thread() {
    Seen seen = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(seen.message().path("thread_ts").stringValue()).isEqualTo(seen.ts());
    assertThat(Company.text(seen.message())).contains("支払証明書");
  }

  @Test
  void a_command_is_answered_in_private_and_its_button_works() {
    Seen seen = company.command("james", "#ask-bpo", "/bpo-faq", "i lost a receipt");
    assertThat(Company.text(seen.ephemeral())).contains("payment statement");
    Seen pressed = company.press("james", seen.ephemeral(), "faq_helped");
    assertThat(Company.text(pressed.ephemeral())).contains("Glad that it helped");
  }
}
