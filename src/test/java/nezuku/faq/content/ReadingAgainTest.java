package nezuku.faq.content;

import static nezuku.faq.content.ContentFolder.GOOD;
import static nezuku.faq.content.ContentFolder.GOOD_EN;
import static nezuku.faq.content.ContentFolder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nezuku.faq.edit.Edition;
import nezuku.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that is read again gives what it would give if it were read for the first time. */
class ReadingAgainTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000);

  @TempDir Path temp = Path.of("");
  private final KnownFiles known = new KnownFiles();
  private ContentFolder folder = new ContentFolder(Path.of("target/unused-content"));

  @BeforeEach
  void emptyFolder() {
    folder = new ContentFolder(temp.resolve("faq"));
  }

  @Test
  void a_page_that_looks_as_before_is_not_read_again_and_one_that_does_not_is() throws IOException {
    write("same", GOOD, LONG_AGO);
    write("later", GOOD, LONG_AGO);
    write("longer", GOOD, LONG_AGO);
    again(Edition.NONE);
    write("same", GOOD.replace("再発行", "再提出"), LONG_AGO);
    write("later", GOOD.replace("再発行", "再提出"), FileTime.fromMillis(1_001));
    write("longer", GOOD.replace("再発行", "再々提出"), LONG_AGO);
    ContentReader.Result read = again(Edition.NONE);

    assertThat(answer(read, "same")).contains("再発行");
    assertThat(answer(read, "later")).contains("再提出");
    assertThat(answer(read, "longer")).contains("再々提出");
  }

  @Test
  void a_page_that_was_away_is_read_again() throws IOException {
    write("page", GOOD, LONG_AGO);
    again(Edition.NONE);
    Files.delete(page("page"));
    assertThat(again(Edition.NONE).content().entries()).isEmpty();
    write("page", GOOD.replace("再発行", "再提出"), LONG_AGO);

    assertThat(answer(again(Edition.NONE), "page")).contains("再提出");
  }

  @Test
  void a_page_that_could_not_be_used_is_looked_at_again() throws IOException {
    write("page", GOOD.replace("question:", "questiom:"), LONG_AGO);
    assertThat(again(Edition.NONE).problems()).isNotEmpty();
    assertThat(again(Edition.NONE).problems()).isNotEmpty();
    write("page", GOOD, LONG_AGO);

    assertThat(answer(again(Edition.NONE), "page")).contains("再発行");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void after_any_changes_it_gives_what_reading_everything_gives(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      change(random, round);
      Edition edition = edition(random, round);
      ContentReader.Result all = ContentReader.read(folder.path(), edition, TODAY);
      ContentReader.Result again = again(edition);

      assertThat(again.content().entries()).isEqualTo(all.content().entries());
      assertThat(again.problems()).isEqualTo(all.problems());
    }
  }

  /** A page is written well or badly, in one of two languages, or goes. */
  private void change(Random random, int round) throws IOException {
    Path path = page("page-" + random.nextInt(6), random.nextBoolean() ? "ja" : "en");
    String text = path.toString().endsWith(".ja.md") ? GOOD : GOOD_EN;
    switch (random.nextInt(5)) {
      case 0 -> Files.deleteIfExists(path);
      case 1 -> write(path, text.replace("internal", "nobody"), round);
      case 2 -> write(path, text.replace("internal", "everyone"), round);
      default -> write(path, text.replace("再発行", "再発行" + round), round);
    }
  }

  private static Edition edition(Random random, int round) {
    return switch (random.nextInt(3)) {
      case 0 -> new Edition(round, Map.of("expenses/page-1.ja.md", Optional.empty()));
      case 1 -> new Edition(round, Map.of("expenses/page-2.ja.md", Optional.of(GOOD + round)));
      default -> Edition.NONE;
    };
  }

  private ContentReader.Result again(Edition edition) throws IOException {
    return ContentReader.read(ContentFiles.of(folder.path()), known, edition, TODAY);
  }

  private Path page(String id) {
    return page(id, "ja");
  }

  private Path page(String id, String language) {
    return folder.path().resolve("expenses/" + id + "." + language + ".md");
  }

  private void write(String id, String text, FileTime modified) throws IOException {
    folder.write("expenses/" + id + ".ja.md", text);
    Files.setLastModifiedTime(page(id), modified);
  }

  private void write(Path path, String text, int round) throws IOException {
    folder.write("expenses/" + path.getFileName(), text);
    Files.setLastModifiedTime(path, FileTime.fromMillis(round));
  }

  private static String answer(ContentReader.Result read, String id) {
    return read.content().entry(id).orElseThrow().in(Language.JA).answer();
  }
}
