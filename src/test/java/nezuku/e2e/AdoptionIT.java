package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How far it has taken root. It is Tuesday, 24 November 2026, ten in Tokyo. */
class AdoptionIT {
  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void everybody_sees_where_the_processes_stand_and_what_is_missing() {
    assertThat(Company.text(adoption("james", "").ephemeral()))
        .contains("How far outsourced work has taken root", "Expenses", "introduction")
        .contains("3/12", "The purpose has been read");

    JsonNode expenses = adoption("tanaka", "経理").ephemeral();
    assertThat(Company.text(expenses))
        .contains("経理：導入期（3/12）", "導入期（3/5）")
        .contains("・ 委託の目的が読まれている　5人に満たないため、数は表示しません（5以上で達成）")
        .contains("✓ 双方の責任者が決まっている　2（2以上で達成）")
        .contains("✓ マニュアルがある", "✓ FAQがそろっている")
        .contains("・ 四半期の振り返りをしている　まだ確認されていません")
        .contains("次の一歩：委託の目的をチャンネルで知らせ、読んでもらう");
    assertThat(expenses.toString()).doesNotContain("adoption_next_", "adoption_tick_");
    assertThat(Company.text(adoption("tanaka", "清掃").ephemeral())).contains("「清掃」という業務は見つかりません");
  }

  @Test
  void a_partner_sees_its_own_processes_and_nothing_of_how_employees_ask() {
    String all = Company.text(adoption("kobayashi", "").ephemeral());
    assertThat(all).contains("経理", "給与").doesNotContain("ヘルプデスク");
    String one = Company.text(adoption("kobayashi", "経理").ephemeral());
    assertThat(one).contains("経理：導入期（3/12）", "・ FAQで解決している").doesNotContain("以上で達成", "n=");
    assertThat(Company.text(adoption("kobayashi", "helpdesk").ephemeral()))
        .contains("見つかりません")
        .doesNotContain("Daniel");
    assertThat(Company.text(adoption("nakamura", "経理").ephemeral())).contains("まだ登録されていません");
  }

  @Test
  void the_purpose_is_announced_where_its_people_are_and_read() {
    JsonNode card = adoption("hanako", "経理").ephemeral();
    JsonNode form = company.press("hanako", card, Seen.button(card, "adoption_announce_")).modal();
    Seen guests = company.submit("hanako", form, Map.of("adoption_channel", "C0BPOTALK"), 1);
    assertThat(Company.text(guests.message())).contains("お知らせできません");
    form = company.press("hanako", card, Seen.button(card, "adoption_announce_")).modal();
    Seen seen = company.submit("hanako", form, Map.of("adoption_channel", "C0ASKBPO"), 2);
    JsonNode posted =
        seen.messages().stream()
            .filter(one -> Company.text(one).contains("委託している目的"))
            .findFirst()
            .orElseThrow();
    assertThat(Company.text(posted))
        .contains("「経理」を委託している目的", "本業に専念", "目指す成果：申請から3営業日以内の支払い")
        .contains("So that employees get their money back soon");
    for (String user : List.of("tanaka", "ito", "james")) {
      company.press(user, posted, Seen.button(posted, "adoption_read_"));
    }
    assertThat(Company.text(adoption("tanaka", "経理").ephemeral()))
        .contains("・ 委託の目的が読まれている　5人に満たないため、数は表示しません");
    for (String user : List.of("hanako", "takahashi")) {
      company.press(user, posted, Seen.button(posted, "adoption_read_"));
    }
    assertThat(Company.text(adoption("tanaka", "経理").ephemeral()))
        .contains("✓ 委託の目的が読まれている　5人以上（5以上で達成）");
  }

  @Test
  void the_next_step_becomes_an_action_and_ends_with_what_it_is_for() {
    JsonNode card = adoption("hanako", "経理").ephemeral();
    String made =
        Company.text(company.press("hanako", card, Seen.button(card, "adoption_next_")).message());
    assertThat(made).contains("アクションにしました：「経理：委託の目的をチャンネルで知らせ、読んでもらう」", "鈴木 花子さん", "2026-12-08");
    company.press("hanako", card, Seen.button(card, "adoption_next_"));
    assertThat(Company.text(company.command("hanako", "#ask-bpo", "/bpo-action", "").ephemeral()))
        .containsOnlyOnce("経理：委託の目的をチャンネルで知らせ");
  }

  @Test
  void what_no_figure_tells_is_recorded_with_evidence_by_who_answers_for_it() {
    JsonNode card = adoption("hanako", "経理").ephemeral();
    JsonNode form = company.press("hanako", card, Seen.button(card, "adoption_tick_")).modal();
    assertThat(Company.text(form)).contains("四半期の振り返り").doesNotContain("マニュアルがある", "改善提案");
    Seen ticked =
        company.submit(
            "hanako", form, Map.of("adoption_item", "REVIEW", "adoption_evidence", "10月30日に実施"), 1);
    assertThat(Company.text(ticked.message())).contains("「四半期の振り返りをしている」を記録しました：10月30日に実施");
    assertThat(Company.text(adoption("tanaka", "経理").ephemeral()))
        .contains("✓ 四半期の振り返りをしている　10月30日に実施（鈴木 花子さん、2026-11-24）", "（4/12）");

    JsonNode forged = company.say("tanaka", "@nezuku", "領収書をなくした").message();
    assertThat(
            Company.text(
                company.forge("tanaka", forged, "adoption_tick_expenses", "expenses").message()))
        .contains("業務の責任者・代理と、委託業務の管理職ができます");
  }

  @Test
  void what_is_saved_is_shown_to_managers_with_formula_n_and_assumptions() {
    for (String user : List.of("tanaka", "ito", "hanako", "takahashi", "watanabe")) {
      JsonNode answer = company.say(user, "@nezuku", "領収書をなくした").message();
      company.press(user, answer, Seen.button(answer, "faq_helped"));
    }
    Mailbox.at(company, "2026-12-01T10:00:00+09:00");

    assertThat(Company.text(adoption("ito", "効果").ephemeral()))
        .contains("委託を使いこなした効果（2026-11）", "0.8時間", "× 10分")
        .contains("やり直さずに済んだ研修の時間", "5件に満たないため表示しません", "いま現在の状態です");
    assertThat(Company.text(adoption("tanaka", "効果").ephemeral()))
        .contains("管理職だけが見られます")
        .doesNotContain("時間");
    assertThat(Company.text(adoption("kobayashi", "saves").ephemeral())).doesNotContain("時間");
  }

  @Test
  void how_it_moved_is_kept_month_by_month() {
    Mailbox.at(company, "2026-11-25T00:15:00+09:00");
    Mailbox.at(company, "2026-12-01T00:15:00+09:00");
    Mailbox.at(company, "2027-01-01T00:15:00+09:00");
    JsonNode card = adoption("hanako", "経理").ephemeral();
    assertThat(card.toString())
        .contains("2026-11", "2026-12", "2027-01")
        // Nobody knows how it stood before the bot was there.
        .doesNotContain("2026-10");
    List<Letter> letters = Mailbox.at(company, "2027-01-04T09:30:00+09:00");
    assertThat(letters).extracting(Letter::user).doesNotHaveDuplicates();
  }

  private Seen adoption(String user, String words) {
    return company.command(user, ProcessIT.channel(user), "/bpo-adoption", words);
  }
}
