package nezuku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nezuku.cli.Home;
import nezuku.platform.ops.Ops;
import nezuku.platform.ops.OpsSettings.Listen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a bot that can't be watched starts. */
class StartOpsTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"en, NEZUKU_OPS is “8089”. Set it to host:port", "ja, NEZUKU_OPS の値「8089」が正しくありません。"})
  void an_address_that_can_not_be_read_is_an_error(String language, String sentence)
      throws Exception {
    assertThat(start(language, "8089")).isEqualTo(1);

    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith(sentence);
  }

  @ParameterizedTest
  @CsvSource({"en, can’t be listened on", "ja, で待ち受けられません"})
  void with_a_real_slack_a_taken_port_is_an_error(String language, String sentence)
      throws Exception {
    try (Ops other = Ops.open(new Listen("127.0.0.1", 0))) {
      String taken = "127.0.0.1:" + other.port().orElseThrow();

      assertThat(start(language, taken)).isEqualTo(1);

      assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence, taken);
    }
  }

  @Test
  void in_the_local_workspace_a_taken_port_stops_nobody() {
    try (Ops other = Ops.open(new Listen("127.0.0.1", 0));
        Ops ops = Start.opsIfItCan(new Listen("127.0.0.1", other.port().orElseThrow()))) {
      assertThat(ops.port()).isEmpty();
    }
  }

  private int start(String language, String ops) throws Exception {
    Map<String, String> environment =
        Map.of(
            "LANG", language,
            "SLACK_BOT_TOKEN", "xoxb-0123456789-secret",
            "SLACK_APP_TOKEN", "xapp-0123456789-secret",
            "SLACK_API_URL", "http://127.0.0.1:1/",
            "NEZUKU_OPS", ops);
    Home home = new Home(Path.of("."), environment, InstantSource.fixed(Instant.EPOCH));
    return new Start(home, new PrintStream(said, true, StandardCharsets.UTF_8)).call();
  }
}
