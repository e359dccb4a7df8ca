package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database is away for a while: nothing is lost, nothing is said twice, everybody is told. */
class OutageIT {
  private EmbeddedPostgres server;
  private Cable cable;
  private Company company;

  @BeforeEach
  void open() throws IOException {
    server = EmbeddedPostgres.start();
    cable = new Cable(server.getPort());
    company =
        Company.open(
            new DatabaseUrl.Postgres(
                "jdbc:postgresql://localhost:" + cable.port() + "/postgres?user=postgres"));
  }

  @AfterEach
  void close() throws IOException {
    company.close();
    cable.close();
    server.close();
  }

  @Test
  void while_the_database_is_gone_people_are_told_and_afterwards_everything_goes_on() {
    Seen before = company.say("tanaka", "#ask-bpo", "@nezuku 領収書をなくした");
    assertThat(before.messages()).hasSize(1);

    cable.pull();
    Seen command = company.command("james", "#ask-bpo", "/bpo-faq", "i lost a receipt");
    assertThat(Company.text(command.ephemeral()) + command.ephemeral())
        .contains("ただいま受け付けることができません", "nothing was saved");
    assertThat(company.ops("readyz").statusCode()).isEqualTo(503);
    assertThat(company.ops("readyz").body()).contains("The database can’t be reached");
    Seen during = asked("@nezuku i lost a receipt");

    cable.putIn();
    company.post("workspace/clock", Map.of("advance", "PT4S", "user", "james", "expect", 1));
    company.settle();
    assertThat(company.repliesTo(during.ts())).isEqualTo(1);
    assertThat(company.repliesTo(before.ts())).isEqualTo(1);
    assertThat(company.ops("readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void what_slack_got_while_it_could_not_be_written_down_is_not_said_again() {
    company.fault(Map.of("method", "chat.postMessage", "timeout", "PT2S"));
    Seen seen = asked("@nezuku i lost a receipt");
    // The message stands in Slack, whose answer comes when the database is away.
    company.await(() -> company.repliesTo(seen.ts()) == 1);
    cable.pull();
    company.await(() -> company.ops("readyz").statusCode() == 503);
    cable.putIn();
    company.await(() -> company.ops("readyz").statusCode() == 200);
    company.settle();
    assertThat(company.repliesTo(seen.ts())).isEqualTo(1);
  }

  /** James asks and does not wait. */
  private Seen asked(String text) {
    return company.act(
        Map.of(
            "user", "james",
            "type", "message",
            "channel", "#ask-bpo",
            "text", text,
            "expect", 0,
            "wait", "PT0.1S"));
  }
}
