package nezuku.e2e;

import static nezuku.e2e.Ideas.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nezuku.kpi.Case;
import nezuku.platform.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From what the bot knows to a proposal in one press. It begins on Tuesday, 24 November 2026. */
class EvidenceIT {
  private static final Instant FAR = Instant.parse("2028-01-01T00:00:00Z");
  private static final String MONDAY = "2026-11-30T09:15:00+09:00";
  private static final String BUTTON = "proposal_open";

  @TempDir Path data;
  Company company;

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_crossed_line_becomes_a_proposal_with_its_number_as_the_evidence() {
    open(Numbers.week("2026-11-23", 20, 6), config -> config, "hanako.suzuki@midori.example");
    JsonNode alert = alert("hanako");
    JsonNode form = company.press("hanako", alert, Seen.button(alert, BUTTON)).modal();
    assertThat(form.toString()).contains("「手戻り率」が目標に届いていません（2026年第48週");
    assertThat(Company.text(form))
        .contains("添付する根拠", "2026年第48週（11月23日〜11月29日）：✕ 手戻り率が目標を外れました：30.0 %（目標 10.0 %以下、n = 20）");

    String id = Ideas.id(told(company.submit("hanako", form, Map.of(), 1)));
    assertThat(Company.text(new Ideas(company).one("sato", id)))
        .contains("根拠", "2026年第48週", "手戻り率が目標を外れました：30.0 %（目標 10.0 %以下、n = 20）");
  }

  @Test
  void of_what_is_well_again_nothing_is_to_be_made() {
    List<Case> cases = new ArrayList<>(Numbers.week("2026-11-23", 20, 6));
    cases.addAll(Numbers.week("2026-11-30", 20, 0));
    open(cases, config -> config, "hanako.suzuki@midori.example");
    Mailbox.at(company, MONDAY);
    assertThat(Mailbox.at(company, "2026-12-07T09:15:00+09:00"))
        .filteredOn(letter -> letter.user().equals("hanako"))
        .filteredOn(letter -> letter.text().contains("手戻り率が目標に戻りました"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.message().toString()).doesNotContain(BUTTON));
  }

  @Test
  void a_partners_owner_proposes_with_their_own_number_alone_and_no_other_partner_reads_it() {
    List<Case> cases = new ArrayList<>(Numbers.week("2026-11-23", 20, 6));
    Numbers.week("2026-11-23", 40, 40).stream().map(KpiSummaryIT::kaedes).forEach(cases::add);
    open(
        cases,
        config -> Numbers.guests(config, "sakura", "guest.example"),
        "aoi.nakamura@guest.example");
    JsonNode alert = alert("nakamura");
    JsonNode form = company.press("nakamura", alert, Seen.button(alert, BUTTON)).modal();
    String id = Ideas.id(told(company.submit("nakamura", form, Map.of(), 1)));
    Ideas ideas = new Ideas(company);
    assertThat(Company.text(ideas.one("nakamura", id)))
        .contains("30.0 %", "n = 20")
        .doesNotContain("n = 60", "76.7");
    assertThat(Company.text(ideas.one("hanako", id))).contains("30.0 %", "n = 20");
    JsonNode none = company.command("daniel", "#partners", "/bpo-idea", id).ephemeral();
    assertThat(none.toString()).contains("There is no proposal").doesNotContain("30.0");
  }

  @Test
  void what_the_faq_can_not_answer_becomes_a_proposal_that_tells_no_more_than_the_list_does() {
    company = Company.open(data);
    for (List<String> one :
        List.of(
            List.of("tanaka", "駐輪場の申請をしたい"),
            List.of("tanaka", "駐輪場の申請をしたい"),
            List.of("watanabe", "駐輪場の申請はどうすればいいですか"),
            List.of("kobayashi", "駐輪場の申請の方法"))) {
      company.say(one.get(0), "@nezuku", one.get(1));
    }
    JsonNode home = company.act(Map.of("user", "ito", "type", "home")).json().path("home");
    JsonNode form =
        company
            .act(
                Map.of(
                    "user",
                    "ito",
                    "type",
                    "action",
                    "view_id",
                    home.path("id").asString(""),
                    "action_id",
                    Seen.button(home, BUTTON)))
            .modal();
    assertThat(form.toString()).contains("駐輪場", "という質問に、FAQがお答えできていません");
    String id = Ideas.id(told(company.submit("ito", form, Map.of(), 1)));
    JsonNode proposal = new Ideas(company).one("james", id);
    assertThat(Company.text(proposal))
        .contains("尋ねた方: 3人、質問: 4回")
        .contains("駐輪場の申請をしたい", "駐輪場の申請はどうすればいいですか", "駐輪場の申請の方法");
    assertThat(proposal.toString())
        .doesNotContain("U0TANAKA", "U0WATANABE", "U0KOBAYASHI", "田中", "渡辺", "小林");
  }

  @Test
  void what_one_person_asked_is_no_evidence_for_it_may_be_about_them() {
    company = Company.open(data);
    company.say("tanaka", "@nezuku", "駐輪場の申請をしたい");
    JsonNode home = company.act(Map.of("user", "ito", "type", "home")).json().path("home");
    assertThat(home.toString()).contains("駐輪場", "edit_topic_").doesNotContain(BUTTON);
  }

  /** The company in which somebody answers for how often work is done again. */
  private void open(List<Case> cases, UnaryOperator<Config> more, String owner) {
    Numbers.fill(data, cases, FAR);
    UnaryOperator<Config> numbers =
        Numbers.config(
            kpi -> {
              Numbers.channels(kpi, Map.of());
              Numbers.owner(kpi, "rework", owner);
            });
    company = Company.open(data, sample -> more.apply(numbers.apply(sample)));
  }

  private JsonNode alert(String user) {
    return Mailbox.at(company, MONDAY).stream()
        .filter(letter -> letter.user().equals(user))
        .filter(letter -> letter.text().contains("手戻り率が目標を外れました"))
        .findFirst()
        .orElseThrow()
        .message();
  }
}
