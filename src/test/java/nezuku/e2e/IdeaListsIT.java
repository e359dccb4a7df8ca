package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How people look at what is proposed: by menus, on the Home tab, and as a file. */
class IdeaListsIT {
  @TempDir Path data;
  Company company;
  Ideas ideas;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
    ideas = new Ideas(company);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_file_holds_all_that_its_reader_sees_with_votes_and_reasons() {
    String id = ideas.proposed("tanaka", "経理 申請が紙のまま");
    JsonNode list = ideas.list("james");
    company.press("james", list, Seen.button(list, "proposal_agree_"));
    company.submit(
        "hanako",
        ideas.form("hanako", ideas.one("hanako", id), "proposal_decline_"),
        "proposal_word",
        "来月の仕組みで変わります",
        2);
    assertThat(export("hanako")).contains("1件をCSVにして");
    assertThat(records("hanako"))
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.getField("id")).isEqualTo(id);
              assertThat(record.getField("kind")).isEqualTo("improvement");
              assertThat(record.getField("now")).isEqualTo("申請が紙のまま");
              assertThat(record.getField("process")).isEqualTo("expenses");
              assertThat(record.getField("author")).isEqualTo("田中 美咲");
              assertThat(record.getField("state")).isEqualTo("declined");
              assertThat(record.getField("word")).isEqualTo("来月の仕組みで変わります");
              assertThat(record.getField("votes")).isEqualTo("1");
            });
  }

  @Test
  void no_cell_of_a_file_is_a_formula() {
    ideas.propose(
        "tanaka",
        "=HYPERLINK(\"https://evil.example\")",
        Map.of(
            "proposal_better", "+1+1",
            "proposal_hours", "-2+3",
            "proposal_errors", "@SUM(A1)",
            "proposal_pleased", "＝1"));
    export("tanaka");
    NamedCsvRecord record = records("tanaka").getFirst();
    assertThat(record.getField("now")).isEqualTo("'=HYPERLINK(\"https://evil.example\")");
    assertThat(List.of("better", "hours", "errors", "satisfaction").stream().map(record::getField))
        .containsExactly("'+1+1", "'-2+3", "'@SUM(A1)", "'＝1");
  }

  @Test
  void a_file_crosses_no_wall_and_names_no_unnamed_author_whoever_reads_it() {
    ideas.proposed("tanaka", "経理 社内の秘密");
    company.submit("kobayashi", ideas.open("kobayashi", "経理 さくらの困りごと"), anonymous(), 2);
    for (String reader : List.of("tanaka", "ito")) {
      export(reader);
      assertThat(records(reader)).hasSize(2);
      assertThat(ideas.file(reader, "proposals.csv"))
          .contains("社内の秘密", "さくらの困りごと")
          .doesNotContain("小林", "U0KOBAYASHI");
    }
    export("kobayashi");
    assertThat(ideas.file("kobayashi", "proposals.csv"))
        .contains("さくらの困りごと")
        .doesNotContain("社内の秘密", "田中", "小林");
    assertThat(export("nakamura")).contains("0件をCSVにして");
    assertThat(records("nakamura")).isEmpty();
  }

  @Test
  void menus_narrow_the_list_one_after_the_other_and_widen_it_again() {
    String paper = ideas.proposed("tanaka", "経理 申請が紙のまま");
    ideas.propose("james", "ヘルプデスク Passwords expire", Map.of("proposal_kind", "problem"));
    ideas.proposed("sato", "給与 明細が読みにくい");
    company.submit(
        "hanako",
        ideas.form("hanako", ideas.one("hanako", paper), "proposal_review_"),
        Map.of(),
        2);
    JsonNode all = ideas.list("tanaka");
    assertThat(Company.text(all)).contains("提案と報告：3件");

    JsonNode reviewed = choose(all, "proposal_by_phase", "検討中");
    assertThat(Company.text(reviewed)).contains("1件", "申請が紙のまま").doesNotContain("明細", "Passwords");
    JsonNode none = choose(reviewed, "proposal_by_kind", "問題報告");
    assertThat(Company.text(none)).contains("提案と報告：0件");
    JsonNode problems = choose(none, "proposal_by_phase", "すべての状況");
    assertThat(Company.text(problems)).contains("1件", "Passwords expire").doesNotContain("申請");
    JsonNode again = choose(problems, "proposal_by_kind", "すべての種類");
    JsonNode payroll = choose(again, "proposal_by_process", "給与");
    assertThat(Company.text(payroll)).contains("1件", "明細が読みにくい").doesNotContain("申請が紙");
    assertThat(Company.text(choose(payroll, "proposal_by_process", "すべての業務"))).contains("提案と報告：3件");
  }

  @Test
  void menus_keep_the_words_that_were_looked_for() {
    ideas.proposed("tanaka", "経理 申請が紙のまま");
    ideas.proposed("sato", "給与 申請の締切が早い");
    ideas.proposed("sato", "給与 明細が読みにくい");
    JsonNode found = ideas.command("tanaka", "list 申請").ephemeral();
    assertThat(Company.text(found)).contains("提案と報告：2件");
    assertThat(Company.text(choose(found, "proposal_by_process", "給与")))
        .contains("1件", "申請の締切が早い")
        .doesNotContain("明細");
  }

  @Test
  void the_home_tab_shows_ones_own_and_those_that_wait_for_oneself() {
    String id = ideas.proposed("tanaka", "経理 申請が紙のまま");
    assertThat(home("tanaka")).contains("あなたの提案：1件", id, "申請が紙のまま", "受付済み");
    assertThat(home("hanako")).contains("あなたの返事を待っている提案：1件", id).doesNotContain("あなたの提案");
    assertThat(home("sato")).doesNotContain(id);
    company.submit(
        "hanako",
        ideas.form("hanako", ideas.one("hanako", id), "proposal_decline_"),
        "proposal_word",
        "来月の仕組みで変わります",
        2);
    assertThat(home("hanako")).doesNotContain("あなたの返事を待っている提案");
    assertThat(home("tanaka")).contains("あなたの提案：1件", "見送り");
  }

  private static Map<String, ?> anonymous() {
    return Map.of("proposal_anonymous", List.of("yes"));
  }

  private String export(String user) {
    return said(ideas.command(user, "export", 2).ephemeral());
  }

  private static String said(JsonNode message) {
    return message.path("text").asString("") + Company.text(message);
  }

  private List<NamedCsvRecord> records(String user) {
    String csv = ideas.file(user, "proposals.csv");
    assertThat(csv).startsWith("\uFEFF");
    return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
  }

  private String home(String user) {
    return Company.text(company.act(Map.of("user", user, "type", "home")).json().path("home"));
  }

  /** What stands in the place of the list once something else is chosen in a menu. */
  private JsonNode choose(JsonNode list, String menu, String text) {
    return company
        .act(
            Map.of(
                "user",
                "tanaka",
                "type",
                "action",
                "channel",
                list.path("channel").asString(""),
                "ts",
                list.path("ts").asString(""),
                "action_id",
                menu,
                "selected",
                value(list, menu, text)))
        .ephemeral();
  }

  /** What a choice of a menu that says this stands for. */
  private static String value(JsonNode list, String menu, String text) {
    return list.path("blocks")
        .valueStream()
        .flatMap(block -> block.path("elements").valueStream())
        .filter(element -> element.path("action_id").asString("").equals(menu))
        .flatMap(element -> element.path("options").valueStream())
        .filter(option -> option.path("text").path("text").asString("").equals(text))
        .map(option -> option.path("value").asString(""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " in " + list));
  }
}
