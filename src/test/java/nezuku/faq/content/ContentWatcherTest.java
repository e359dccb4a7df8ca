package nezuku.faq.content;

import static nezuku.faq.content.ContentFolder.GOOD;
import static nezuku.faq.content.ContentFolder.GOOD_EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Content;
import nezuku.faq.edit.Edition;
import nezuku.faq.edit.Editions;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timer is not started: only {@code check()} looks. */
class ContentWatcherTest {
  @TempDir Path temp = Path.of("");
  private final List<Integer> changes = new ArrayList<>();
  private final List<String> settled = new ArrayList<>();
  private Edition edition = Edition.NONE;
  private final Editions editions =
      new Editions() {
        @Override
        public long number() {
          return edition.number();
        }

        @Override
        public Edition newest() {
          return edition;
        }

        @Override
        public void settled(String path, Optional<String> text) {
          settled.add(path);
        }

        @Override
        public Edition only(String path) {
          return edition;
        }
      };

  @Test
  void whatever_changes_is_read_again_and_what_does_not_is_not() throws IOException {
    ContentFolder folder = new ContentFolder(temp.resolve("faq"));
    folder.write("expenses/good.ja.md", GOOD);
    try (ContentWatcher watcher = watcher(folder)) {
      watcher.check();
      assertThat(changes).containsExactly(1);
      watcher.check();
      assertThat(changes).containsExactly(1);

      folder.write("expenses/other.en.md", GOOD_EN);
      watcher.check();
      assertThat(changes).containsExactly(1, 2);

      folder.write("expenses/other.en.md", "broken");
      watcher.check();
      assertThat(changes).containsExactly(1, 2, 1);

      Files.delete(folder.path().resolve("expenses/other.en.md"));
      Files.delete(folder.path().resolve("expenses/good.ja.md"));
      watcher.check();
      watcher.check();
      assertThat(changes).containsExactly(1, 2, 1, 0);

      folder.write("categories.yml", "hr: {ja: 人事, en: HR, owner: a@b.example}");
      watcher.check();
      assertThat(changes).hasSize(5);
    }
  }

  @Test
  void a_file_of_the_same_length_counts_as_changed_by_its_time() throws IOException {
    ContentFolder folder = new ContentFolder(temp.resolve("faq"));
    folder.write("expenses/good.ja.md", GOOD);
    try (ContentWatcher watcher = watcher(folder)) {
      watcher.check();
      Files.setLastModifiedTime(
          folder.path().resolve("expenses/good.ja.md"), FileTime.fromMillis(1_000));
      watcher.check();
    }

    assertThat(changes).hasSize(2);
  }

  @Test
  void a_folder_that_vanishes_keeps_the_old_content_until_it_is_back() throws IOException {
    ContentFolder folder = new ContentFolder(temp.resolve("faq"));
    folder.write("expenses/good.ja.md", GOOD);
    Path away = temp.resolve("away");
    try (ContentWatcher watcher = watcher(folder)) {
      watcher.check();
      Files.move(folder.path(), away);
      watcher.check();
      assertThat(changes).containsExactly(1);

      Files.move(away, folder.path());
      folder.write("expenses/other.en.md", GOOD_EN);
      watcher.check();
      assertThat(changes).containsExactly(1, 2);
    }
  }

  @Test
  void the_first_reading_is_the_starters_own() throws IOException {
    ContentFolder folder = new ContentFolder(temp.resolve("faq"));
    folder.write("expenses/good.ja.md", GOOD);
    try (ContentWatcher watcher = watcher(folder)) {
      assertThat(watcher.start().content().entries()).hasSize(1);
      watcher.check();
    }

    assertThat(changes).isEmpty();
  }

  @Test
  void what_is_published_wins_over_the_files_and_a_retired_page_is_gone() throws IOException {
    ContentFolder folder = new ContentFolder(temp.resolve("faq"));
    folder
        .write("expenses/good.ja.md", GOOD)
        .write("expenses/other.ja.md", GOOD.replace("領収書", "定期券"));
    List<Content> read = new ArrayList<>();
    try (ContentWatcher watcher =
        new ContentWatcher(
            folder.path(),
            editions,
            InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")),
            result -> read.add(result.content()))) {
      watcher.start();
      edition =
          new Edition(
              1,
              Map.of(
                  "expenses/good.ja.md",
                  Optional.of(GOOD.replace("再発行", "再々発行")),
                  "expenses/other.ja.md",
                  Optional.empty(),
                  "expenses/new.ja.md",
                  Optional.of(GOOD.replace("領収書", "請求書"))));
      watcher.check();
      watcher.check();
    }

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().entries())
        .extracting(entry -> entry.id())
        .containsExactlyInAnyOrder("good", "new");
    assertThat(read.getFirst().entry("good").orElseThrow().in(Language.JA).answer())
        .contains("再々発行");
  }

  @Test
  void what_has_come_back_as_a_file_is_forgotten_and_nothing_else() throws IOException {
    ContentFolder folder = new ContentFolder(temp.resolve("faq"));
    folder.write("expenses/good.ja.md", GOOD);
    edition =
        new Edition(
            1,
            Map.of(
                "expenses/good.ja.md",
                Optional.of(GOOD),
                "expenses/gone.ja.md",
                Optional.empty(),
                "expenses/new.ja.md",
                Optional.of(GOOD)));
    try (ContentWatcher watcher = watcher(folder)) {
      watcher.start();
    }
    assertThat(settled).containsExactlyInAnyOrder("expenses/good.ja.md", "expenses/gone.ja.md");
  }

  private ContentWatcher watcher(ContentFolder folder) {
    return new ContentWatcher(
        folder.path(),
        editions,
        InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")),
        result -> changes.add(result.content().entries().size()));
  }
}
