package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pages that their owners should have checked: {@code kpi-list} by 13 January 2027. */
class FreshnessIT {
  private static final String MORNING = "2027-01-14T09:30:00+09:00";
  private static final String QUESTION = "委託業務では、どのKPIを見ていますか";
  private static final String LATE = "確認の期限を過ぎています";

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.open(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void the_owner_is_told_in_the_morning_and_with_one_press_it_counts_as_checked() {
    assertThat(answer()).doesNotContain(LATE);
    JsonNode digest = company.turn(MORNING, 1).message();
    assertThat(Company.text(digest)).contains("確認の期限を過ぎたFAQ（1件）", "どのKPIを見ていますか");
    assertThat(answer()).contains(LATE, "最終確認: 2026年");

    Seen pressed = company.press("ito", digest, "edit_still_kpi-list");
    assertThat(pressed.message().toString()).contains("最終確認日を今日にしました");
    company.await(() -> answer().contains("最終確認: 2027年1月14日"));
    assertThat(answer()).doesNotContain(LATE);
  }

  @Test
  void a_retired_page_is_no_answer_any_more() {
    JsonNode digest = company.turn(MORNING, 1).message();
    company.press("ito", digest, "edit_retire_kpi-list");
    company.await(() -> !answer().contains("委託業務では、どのKPIを見ていますか？ 目標"));
  }

  @Test
  void whose_page_it_is_not_gives_it_to_another_owner_who_is_told() {
    JsonNode digest = company.turn(MORNING, 1).message();
    for (String unfit : new String[] {"U0KOBAYASHI", "U0NAKAMURA", "U0ITO", "U0NOBODY"}) {
      JsonNode form = company.press("ito", digest, "edit_owner_kpi-list").modal();
      Seen refused = company.submit("ito", form, "edit_who", unfit, 1);
      assertThat(refused.message().toString()).as(unfit).contains("この方は担当にできません");
    }
    JsonNode form = company.press("ito", digest, "edit_owner_kpi-list").modal();
    Seen given = company.submit("ito", form, "edit_who", "U0SATO", 2);
    assertThat(given.messages().toString()).contains("担当にしました", "のページを引き継ぎました");
    company.await(() -> answer().contains("担当: 佐藤 健"));

    // Still overdue: the new owner is asked, in both languages it is theirs.
    Mailbox.Letter next = Mailbox.at(company, "2027-01-15T09:30:00+09:00").getFirst();
    assertThat(next.user()).isEqualTo("sato");
    assertThat(next.text()).contains("どのKPIを見ていますか");
  }

  @Test
  void nobody_but_who_may_publish_can_press_for_the_owner() {
    JsonNode digest = company.turn(MORNING, 1).message();
    Seen own = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    for (String id :
        new String[] {"edit_still_kpi-list", "edit_retire_kpi-list", "edit_owner_kpi-list"}) {
      Seen forged = company.forge("tanaka", own.ephemeral(), id, "kpi-list");
      assertThat(forged.message().toString()).contains("編集の対象外");
    }
    assertThat(digest.toString()).contains("edit_still_kpi-list");
    assertThat(answer()).contains(LATE);
  }

  private String answer() {
    return Company.text(company.say("tanaka", "@nezuku", QUESTION).message());
  }
}
