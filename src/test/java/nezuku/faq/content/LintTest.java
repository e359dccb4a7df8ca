package nezuku.faq.content;

import static nezuku.faq.content.ContentFolder.GOOD;
import static nezuku.faq.content.ContentFolder.GOOD_EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nezuku.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
  @TempDir Path temp = Path.of("");
  private ContentFolder folder = new ContentFolder(Path.of("target/unused-content"));

  @BeforeEach
  void fill() {
    folder = new ContentFolder(temp);
    folder.write("expenses/good.ja.md", GOOD).write("expenses/good.en.md", GOOD_EN);
  }

  @Test
  void an_id_belongs_to_the_first_folder_that_uses_it() {
    folder.write("invoices/good.ja.md", GOOD.replace("領収書", "請求書"));

    assertThat(folder.problems()).contains("invoices/good.ja.md:1 duplicate-id");
    assertThat(folder.read().content().entry("good").orElseThrow().category())
        .isEqualTo("expenses");
  }

  @Test
  void languages_that_disagree_on_the_audience_are_both_hidden() {
    folder.write("expenses/good.ja.md", GOOD.replace("audience: internal", "audience: everyone"));

    assertThat(folder.ids()).isEmpty();
    assertThat(folder.problems()).containsExactly("expenses/good.ja.md:6 audiences-differ");
  }

  @Test
  void an_entry_in_one_language_is_shown_and_told() {
    folder.write("expenses/one.en.md", GOOD_EN.replace("receipt", "invoice"));

    assertThat(folder.ids()).containsExactly("good", "one");
    assertThat(folder.problems()).containsExactly("expenses/one.en.md:1 one-language");
  }

  @Test
  void a_folder_that_is_no_category_is_told_once() {
    folder
        .write("hr/leave.ja.md", GOOD.replace("領収書", "休暇"))
        .write("hr/leave.en.md", GOOD_EN.replace("receipt", "leave"));

    assertThat(folder.problems()).containsExactly("hr/leave.en.md:1 unknown-category");
    assertThat(folder.ids()).containsExactly("good", "leave");
  }

  @Test
  void broken_categories_leave_the_entries_alone() {
    folder.write(
        "categories.yml", "expenses: { ja: 経費, en: Expenses, owner: a@b.example }\nhr: [x\n");

    assertThat(folder.problems())
        .contains("categories.yml:2 broken-categories", "expenses/good.en.md:1 unknown-category");
    assertThat(folder.ids()).containsExactly("good");
  }

  @Test
  void a_category_needs_both_names_and_an_owner_and_stands_once() {
    folder.write("categories.yml", "expenses: { ja: 経費, en: Expenses }\n");
    assertThat(folder.problems()).contains("categories.yml:1 incomplete-category");

    folder.write("categories.yml", "expenses: {ja: a, en: b, owner: c}\n".repeat(2));
    assertThat(folder.problems()).contains("categories.yml:2 broken-categories");
  }

  @Test
  void a_category_has_its_names() {
    assertThat(folder.read().content().category("expenses").orElseThrow().name(Language.JA))
        .isEqualTo("経費");
  }

  @Test
  void a_phrase_that_leads_to_two_entries_is_told_however_it_is_written() {
    folder
        .write(
            "expenses/other.ja.md",
            GOOD.replace("領収書をなくしたときは？", "ほかのこと").replace("領収書 紛失", "領収書、紛失！"))
        .write(
            "expenses/other.en.md",
            GOOD_EN.replace("a receipt?", "it?").replace("lost receipt", "LOST　ＲＥＣＥＩＰＴ"));

    assertThat(folder.problems())
        .containsExactly(
            "expenses/other.en.md:1 phrase-twice", "expenses/other.ja.md:1 phrase-twice");
  }

  @Test
  void a_phrase_that_stands_twice_in_one_file_is_no_matter() {
    folder.write("expenses/good.ja.md", GOOD.replace("領収書 紛失", "領収書をなくしたときは？"));

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void a_review_is_due_the_day_after_its_period_has_run_out() {
    folder.write("expenses/good.ja.md", GOOD.replace("2026-11-01", "2026-05-24"));
    assertThat(folder.problems()).isEmpty();

    folder.write("expenses/good.ja.md", GOOD.replace("2026-11-01", "2026-05-23"));
    assertThat(folder.problems()).containsExactly("expenses/good.ja.md:1 review-due");
  }

  @Test
  void nobody_can_have_checked_it_tomorrow() {
    folder.write("expenses/good.ja.md", GOOD.replace("2026-11-01", "2026-11-24"));
    assertThat(folder.problems()).isEmpty();

    folder.write("expenses/good.ja.md", GOOD.replace("2026-11-01", "2026-11-25"));
    assertThat(folder.problems()).containsExactly("expenses/good.ja.md:1 verified-in-future");
  }

  @Test
  void owners_that_differ_are_told() {
    folder.write("expenses/good.ja.md", GOOD.replace("hanako", "naoko"));

    assertThat(folder.problems()).containsExactly("expenses/good.ja.md:1 owners-differ");
  }
}
