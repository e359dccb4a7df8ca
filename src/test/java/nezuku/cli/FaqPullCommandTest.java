package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.store.DraftTable;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqPullCommandTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final String TEXT = "---\nquestion: 「新しい」質問 😀\n---\n\n answer  \r\n\n";

  @TempDir Path root;
  private Path content;

  @BeforeEach
  void publish() throws IOException {
    content = root.resolve("faq");
    Files.createDirectories(content.resolve("it"));
    Files.writeString(content.resolve("it/old.ja.md"), "old");
    Files.writeString(content.resolve("it/kept.ja.md"), "kept");
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(file()))) {
      DraftTable drafts = new DraftTable(database);
      publish(drafts, "it/new.ja.md", Optional.of(TEXT), Fingerprint.NONE);
      publish(drafts, "it/old.ja.md", Optional.empty(), Fingerprint.of(Optional.of("old")));
    }
  }

  private static void publish(DraftTable drafts, String path, Optional<String> text, String base) {
    drafts.propose(new Draft(path, path, text, base, "U1", NOW, Optional.empty()));
    assertThat(drafts.publish(path, "U1", NOW, base).name()).isEqualTo("PUBLISHED");
  }

  @Test
  void the_files_are_byte_for_byte_what_was_published() throws IOException {
    Terminal terminal = pull();
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("written it/new.ja.md", "deleted it/old.ja.md", "Pages changed: 2");
    assertThat(Files.readString(content.resolve("it/new.ja.md"))).isEqualTo(TEXT);
    assertThat(content.resolve("it/old.ja.md")).doesNotExist();
    assertThat(Files.readString(content.resolve("it/kept.ja.md"))).isEqualTo("kept");
    assertThat(pull().out()).contains("Pages changed: 0");
  }

  @Test
  void without_a_database_or_a_folder_it_is_said() {
    Terminal missing = Terminal.run(root, Map.of("NEZUKU_DB", "none.db"), "faq", "pull", ".");
    assertThat(missing.exit()).isNotZero();
    assertThat(root.resolve("none.db")).doesNotExist();
    assertThat(run("faq", "pull", root.resolve("nowhere").toString()).exit()).isEqualTo(2);
  }

  private Terminal pull() {
    return run("faq", "pull", content.toString());
  }

  private Terminal run(String... args) {
    return Terminal.run(root, Map.of("NEZUKU_DB", file().toString()), args);
  }

  private Path file() {
    return root.resolve("nezuku.db");
  }
}
