package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How people learn. It is Tuesday, 24 November 2026, ten in Tokyo. */
class TrainingIT {
  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    Lesson.copyContent(content);
    company = Company.openWithCourses(data, content);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void who_is_in_the_channel_learns_a_step_a_working_day() {
    assertThat(Lesson.of("nakamura", morning("2026-11-25"))).isEmpty();
    Letter first = Lesson.only("tanaka", Mailbox.all(company));
    assertThat(first.text()).contains("今日の学び", "経費精算の基本　1/6", "本業に専念");
    Seen done = press("tanaka", first, "learn_done_");
    assertThat(Company.text(done.message())).contains("記録しました");
    assertThat(Company.text(press("tanaka", first, "learn_done_").message())).contains("もう済んで");

    Letter second = Lesson.only("tanaka", morning("2026-11-26"));
    assertThat(second.text()).contains("経費精算の基本　2/6", "経費はどう申請しますか");
    assertThat(Company.text(press("tanaka", second, "learn_later_").message()))
        .contains("2026-11-27にまたお届けします");
    Letter again = Lesson.only("tanaka", morning("2026-11-27"));
    assertThat(again.text()).contains("経費精算の基本　2/6");
    assertThat(Company.text(press("tanaka", again, "learn_known_").message())).contains("記録しました");
    assertThat(morning("2026-11-28")).isEmpty();
    assertThat(morning("2026-11-29")).isEmpty();
    assertThat(Lesson.only("tanaka", morning("2026-11-30")).text()).contains("経費精算の基本　3/6");
    assertThat(Company.text(learn("tanaka", "").ephemeral()))
        .contains("経費精算の基本：2/6 ステップ")
        .doesNotContain("差し戻しの実践：1");
  }

  @Test
  void a_question_comes_back_until_it_is_known_and_a_change_of_what_was_learnt_comes_once()
      throws IOException {
    morning("2026-11-25");
    Lesson.read(company, "tanaka", 3);
    JsonNode quiz = Lesson.next(company, "tanaka");
    assertThat(Company.text(quiz)).contains("タクシーの領収書をなくしました");
    Seen wrong = company.press("tanaka", quiz, Seen.button(quiz, "learn_answer_0_"));
    assertThat(Company.text(wrong.message()))
        .contains("正解は「タクシー会社に再発行を頼む」", "車両番号と時刻", "領収書をなくしたときは", "2026-11-26");
    assertThat(
            Company.text(
                company.press("tanaka", quiz, Seen.button(quiz, "learn_answer_1_")).message()))
        .contains("もう済んで");

    Letter thursday = Lesson.only("tanaka", morning("2026-11-26"));
    assertThat(thursday.text()).contains("経費精算の基本　5/6", "覚えているか", "タクシーの領収書をなくしました");
    Seen right = press("tanaka", thursday, "learn_answer_1_");
    assertThat(Company.text(right.message())).contains("正解です", "もう一度お聞きします");

    change("expenses/receipt-lost.ja.md", "承認は、1万円までは課長", "承認は、2万円までは課長");
    Letter friday = Lesson.only("tanaka", morning("2026-11-27"));
    assertThat(friday.text())
        .contains("学んだ内容が変わりました：領収書をなくしたとき", "-3. 承認は、1万円まで", "+3. 承認は、2万円まで")
        .doesNotContain("ホテルや通販は予約番号があれば、再発行やPDFの取得ができることが多いです。\n\n3万円");
    assertThat(Company.text(press("tanaka", friday, "learn_understood_").message()))
        .contains("ありがとう");
    assertThat(Company.text(press("tanaka", friday, "learn_understood_").message()))
        .contains("もう済んで");
    assertThat(Lesson.of("tanaka", morning("2026-11-30")))
        .noneMatch(letter -> letter.text().contains("変わりました"));
  }

  @Test
  void who_joins_or_leaves_the_channel_joins_or_leaves_the_course() {
    morning("2026-11-25");
    company.act(Map.of("user", "james", "type", "leave", "channel", "#ask-bpo", "expect", 0));
    company.act(Map.of("user", "sato", "type", "deactivate", "expect", 0));
    List<Letter> thursday = morning("2026-11-26");
    assertThat(Lesson.of("james", thursday)).isEmpty();
    assertThat(Lesson.of("sato", thursday)).isEmpty();
    assertThat(Company.text(learn("james", "").ephemeral())).contains("Expenses basics: not begun");
    company.act(Map.of("user", "james", "type", "join", "channel", "#ask-bpo", "expect", 0));
    assertThat(Lesson.only("james", morning("2026-11-30")).text())
        .contains("Expenses basics", "1/6");
  }

  @Test
  void a_partner_learns_what_is_meant_for_them_and_nothing_else() {
    List<Letter> letters = morning("2026-11-25");
    assertThat(Lesson.only("kobayashi", letters).text())
        .contains("差し戻しの実践　1/5")
        .doesNotContain("経費精算の基本");
    assertThat(Lesson.of("daniel", letters)).isEmpty();
    assertThat(Company.text(learn("kobayashi", "").ephemeral()))
        .contains("差し戻しの実践：0/5")
        .doesNotContain("経費精算の基本", "FAQ担当者");
    assertThat(Company.text(learn("kobayashi", "start expenses-basics").ephemeral()))
        .contains("見つかりません");
    assertThat(Company.text(learn("daniel", "").ephemeral()))
        .contains("no courses for you yet")
        .doesNotContain("Sending back");
    JsonNode letter = Lesson.only("kobayashi", letters).message();
    assertThat(
            Company.text(
                company
                    .forge("kobayashi", letter, "learn_done_x", "expenses-basics/claim")
                    .message()))
        .contains("今はありません")
        .doesNotContain("経費はどう");
    assertThat(
            Company.text(
                company
                    .forge("kobayashi", letter, "learn_answer_x", "expenses-basics/receipt-quiz 1")
                    .message()))
        .contains("今はありません")
        .doesNotContain("再発行");
  }

  private Seen learn(String user, String words) {
    return Lesson.learn(company, user, words);
  }

  private Seen press(String user, Letter letter, String button) {
    return company.press(user, letter.message(), Seen.button(letter.message(), button));
  }

  private void change(String file, String old, String now) throws IOException {
    Path page = content.resolve(file);
    String before = Files.readString(page);
    assertThat(before).contains(old);
    Files.writeString(page, before.replace(old, now));
    company.await(
        () ->
            Company.text(company.say("tanaka", "@nezuku", "領収書をなくしたときは、どうすればよいですか？").message())
                .contains(now));
  }

  private List<Letter> morning(String date) {
    return Lesson.morning(company, date);
  }
}
