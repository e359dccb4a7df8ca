package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of courses, and who sees what of it. It is Tuesday, 24 November 2026. */
class TrainingFiguresIT {
  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    Lesson.copyContent(content);
    company = Company.openWithCourses(data, content);
    Lesson.morning(company, "2026-11-25");
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void managers_see_teams_of_five_and_more_and_nobody_else_sees_any() {
    String teams = Company.text(Lesson.learn(company, "sato", "teams").ephemeral());
    assertThat(teams)
        .contains("経費精算の基本", "修了 5人未満（n=8）", "FAQ担当者の確認", "修了 5人未満（n=5）")
        .contains("さくらBPO", "人数が少ないため表示しません")
        .doesNotContain("n=1）", "田中", "小林");
    for (String user : List.of("tanaka", "kobayashi")) {
      assertThat(Company.text(Lesson.learn(company, user, "teams").ephemeral()))
          .contains("管理職と管理者だけ")
          .doesNotContain("n=");
    }
  }

  @Test
  void a_question_that_many_get_wrong_is_to_be_improved_and_nobody_is_named() {
    List<String> pupils = List.of("tanaka", "james", "sato", "takahashi", "watanabe");
    for (String user : pupils) {
      Lesson.read(company, user, 3);
      JsonNode quiz = Lesson.next(company, user);
      company.press(user, quiz, Seen.button(quiz, "learn_answer_0_"));
    }
    Mailbox.at(company, "2026-11-25T10:25:00+09:00");
    String actions =
        Company.text(company.command("hanako", "#ask-bpo", "/bpo-action", "").ephemeral());
    assertThat(actions)
        .contains("「経費精算の基本」のクイズ", "の改善：5人以上が答え、そのうち40%以上が最初に間違えました")
        .doesNotContain("田中", "James", "佐藤", "高橋", "渡辺");
    Mailbox.at(company, "2026-11-25T11:25:00+09:00");
    assertThat(Company.text(company.command("hanako", "#ask-bpo", "/bpo-action", "").ephemeral()))
        .containsOnlyOnce("の改善：5人以上が答え");
  }

  @Test
  void a_course_that_is_taken_away_ends_once_and_a_broken_one_does_not() throws IOException {
    Path file = content.resolve("courses/expenses-basics.yml");
    String course = Files.readString(file);
    Files.writeString(file, "name: [");
    List<Letter> thursday = Lesson.morning(company, "2026-11-26");
    assertThat(Lesson.of("tanaka", thursday)).isEmpty();
    Files.delete(file);
    Letter friday = Lesson.only("tanaka", Lesson.morning(company, "2026-11-27"));
    assertThat(friday.text()).contains("講座「expenses-basics」は終了しました。学んだ記録は残ります");
    assertThat(Lesson.of("tanaka", Lesson.morning(company, "2026-11-30"))).isEmpty();
    Files.writeString(file, course);
    assertThat(Lesson.only("tanaka", Lesson.morning(company, "2026-12-01")).text())
        .contains("経費精算の基本　1/6");
  }

  @Test
  void people_begin_and_give_up_as_they_like() {
    assertThat(Company.text(Lesson.learn(company, "tanaka", "stop 経費精算の基本").ephemeral()))
        .contains("やめました", "記録は残り");
    assertThat(Lesson.of("tanaka", Lesson.morning(company, "2026-11-26"))).isEmpty();
    assertThat(Company.text(Lesson.learn(company, "tanaka", "start 経費精算の基本").ephemeral()))
        .contains("講座「経費精算の基本」を始めました");
    assertThat(Lesson.only("tanaka", Lesson.morning(company, "2026-11-30")).text())
        .contains("経費精算の基本　1/6");
    assertThat(Company.text(Lesson.learn(company, "tanaka", "stop nothing").ephemeral()))
        .contains("受講していません");
  }

  @Test
  void a_closed_course_is_begun_by_those_alone_for_whom_it_is_meant() {
    Seen mine = Lesson.learn(company, "tanaka", "");
    assertThat(Company.text(mine.ephemeral())).doesNotContain("FAQ担当者", "差し戻しの実践");
    for (String course : List.of("faq-owners", "FAQ担当者の確認", "sakura-practice")) {
      assertThat(Company.text(Lesson.learn(company, "tanaka", "start " + course).ephemeral()))
          .contains("という講座は見つかりません");
    }
    assertThat(
            Company.text(
                company
                    .forge("tanaka", mine.ephemeral(), "learn_start_faq-owners", "faq-owners")
                    .message()))
        .contains("という講座は見つかりません");
    assertThat(Company.text(Lesson.learn(company, "watanabe", "stop faq-owners").ephemeral()))
        .contains("やめました");
    assertThat(Company.text(Lesson.learn(company, "watanabe", "start faq-owners").ephemeral()))
        .contains("講座「FAQ担当者の確認」を始めました");
  }

  @Test
  void an_entry_is_recalled_and_its_reader_says_how_it_went() {
    Letter thursday = Lesson.only("watanabe", Lesson.morning(company, "2026-11-26"));
    assertThat(thursday.text())
        .contains("答えを思い出せますか：手順書が古い", "委託先に渡せないデータはどれですか")
        .doesNotContain("5営業日以内に直します");
    String reveal = "learn_reveal_improvement-manual-update";
    JsonNode answer = company.press("watanabe", thursday.message(), reveal).message();
    assertThat(Company.text(answer)).contains("5営業日以内に直します", "どのくらい思い出せましたか");
    assertThat(Company.text(company.press("watanabe", answer, "learn_grade_GOOD").message()))
        .contains("2026-11-28以降にもう一度お聞きします");
    assertThat(Company.text(company.press("watanabe", answer, "learn_grade_GOOD").message()))
        .contains("もう済んで");
  }
}
