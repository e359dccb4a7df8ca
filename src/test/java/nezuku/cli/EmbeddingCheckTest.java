package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nezuku.faq.embedding.http.StandInServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor looks whether the embedding server answers. */
class EmbeddingCheckTest {
  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private StandInServer standIn;

  @BeforeEach
  void start() {
    standIn = StandInServer.start();
    environment.put("NEZUKU_EMBEDDINGS_KEY", "sk-0123456789");
    environment.put("NEZUKU_DB", folder.resolve("nezuku.db").toString());
  }

  @AfterEach
  void stop() {
    standIn.close();
  }

  @Test
  void a_server_that_answers_is_named_and_asked_nothing_of_the_faq() throws IOException {
    Terminal terminal = doctor(800);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("note faq.embeddings", "1536 numbers");
    assertThat(standIn.texts()).containsExactly("Nezuku");
  }

  @Test
  void a_server_that_does_not_is_a_warning_with_what_to_do_as_questions_are_answered_all_the_same()
      throws IOException {
    standIn.say(401, "");
    Terminal refused = doctor(800);
    assertThat(refused.exit()).isZero();
    assertThat(refused.out())
        .contains("warning faq.embeddings", "does not accept our key", "NEZUKU_EMBEDDINGS_KEY")
        .doesNotContain("0123456789");

    standIn.hang();
    assertThat(doctor(50).out()).contains("warning faq.embeddings", "did not answer in time");
    environment.put("LANG", "ja_JP.UTF-8");
    assertThat(doctor(50).out()).contains("時間内に応答しませんでした");
  }

  @Test
  void where_none_is_configured_none_is_asked() {
    Terminal terminal = Terminal.run(Path.of(""), environment, "doctor");
    assertThat(terminal.out()).doesNotContain("faq.embeddings");
    assertThat(standIn.asked()).isEmpty();
  }

  private Terminal doctor(int millis) throws IOException {
    Path config = folder.resolve("nezuku.yml");
    Files.writeString(
        config,
        "faq: {embeddings: {url: '%s', model: small, timeout: %d}}"
            .formatted(standIn.url(), millis));
    environment.put("NEZUKU_CONFIG", config.toString());
    return Terminal.run(Path.of(""), environment, "doctor");
  }
}
