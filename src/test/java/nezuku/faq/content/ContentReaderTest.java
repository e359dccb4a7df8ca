package nezuku.faq.content;

import static nezuku.faq.content.ContentFolder.GOOD;
import static nezuku.faq.content.ContentFolder.GOOD_EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nezuku.faq.Entry;
import nezuku.faq.Link;
import nezuku.faq.Wording;
import nezuku.people.Audience;
import nezuku.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
  @TempDir Path temp = Path.of("");
  private ContentFolder folder = new ContentFolder(Path.of("target/unused-content"));

  @BeforeEach
  void fill() {
    folder = new ContentFolder(temp);
    folder.write("expenses/good.ja.md", GOOD).write("expenses/good.en.md", GOOD_EN);
  }

  @Test
  void two_files_are_one_entry_in_two_languages() {
    assertThat(folder.problems()).isEmpty();
    Entry entry = folder.read().content().entries().getFirst();

    assertThat(entry.id()).isEqualTo("good");
    assertThat(entry.category()).isEqualTo("expenses");
    assertThat(entry.audience()).isEqualTo(new Audience.Internal());
    assertThat(entry.owner()).isEqualTo("hanako@midori.example");
    assertThat(entry.verified()).isEqualTo(LocalDate.parse("2026-11-01"));
    assertThat(entry.reviewEvery()).contains(Period.ofMonths(6));
    assertThat(entry.in(Language.EN).question()).isEqualTo("What if I lost a receipt?");
    assertThat(entry.in(Language.JA))
        .isEqualTo(
            new Wording(
                "領収書をなくしたときは？",
                List.of("領収書 紛失"),
                "再発行を**依頼**してください。",
                List.of(new Link("経費の手引き", "https://a.example/x"))));
  }

  @Test
  void the_older_of_two_checks_counts() {
    folder.write("expenses/good.en.md", GOOD_EN.replace("2026-11-01", "2026-10-01"));

    assertThat(folder.read().content().entries().getFirst().verified())
        .isEqualTo(LocalDate.parse("2026-10-01"));
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    folder.write("expenses/good.ja.md", "\uFEFF" + GOOD.replace("\n", "\r\n"));

    assertThat(folder.problems()).isEmpty();
    assertThat(folder.read().content().entries().getFirst().in(Language.JA).answer())
        .isEqualTo("再発行を**依頼**してください。");
  }

  @Test
  void a_file_in_another_encoding_is_named() throws IOException {
    Files.write(temp.resolve("expenses/good.ja.md"), GOOD.getBytes(Charset.forName("windows-31j")));

    assertThat(folder.problems())
        .containsExactly("expenses/good.en.md:1 one-language", "expenses/good.ja.md:1 not-utf-8");
  }

  @Test
  void categories_in_another_encoding_are_named() throws IOException {
    Files.write(
        temp.resolve("categories.yml"),
        "expenses: {ja: 経費}".getBytes(Charset.forName("windows-31j")));

    assertThat(folder.problems()).contains("categories.yml:1 not-utf-8");
  }

  @Test
  void a_broken_file_takes_no_other_down() {
    folder.write("expenses/bad.ja.md", "---\nquestion: [\n---\nx").write("hr/worse.en.md", "");

    assertThat(folder.ids()).containsExactly("good");
    assertThat(folder.problems())
        .anyMatch(problem -> problem.startsWith("expenses/bad.ja.md"))
        .contains("hr/worse.en.md:1 no-front-matter");
  }

  @Test
  void notes_to_editors_are_not_content() {
    folder.write("README.md", "x").write("expenses/notes.txt", "x").write("a/b/c.ja.md", "x");

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void a_name_that_is_no_entrys_is_told() {
    for (String name : List.of("Good.ja.md", "good.md", "good.de.md", "良い.ja.md", "a.b.ja.md")) {
      folder.write("expenses/" + name, GOOD);
      assertThat(folder.problems()).contains("expenses/" + name + ":1 not-an-entry");
    }
    assertThat(folder.ids()).containsExactly("good");
  }

  @Test
  void an_empty_folder_is_an_empty_faq(@TempDir Path empty) throws IOException {
    ContentReader.Result result = ContentReader.read(empty, ContentFolder.TODAY);

    assertThat(result.content().entries()).isEmpty();
    assertThat(result.problems()).extracting(Problem::kind).containsExactly("no-categories");
  }
}
