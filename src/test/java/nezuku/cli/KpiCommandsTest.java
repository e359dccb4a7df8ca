package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Cases from files into numbers, at the terminal. */
class KpiCommandsTest {
  private static final String CASES =
      """
      案件番号,受付日時,完了日時,委託先
      A1,2026/11/16 9:00,2026/11/16 11:00,さくらBPO
      A2,2026/11/17 9:00,2026/11/17 13:00,さくらBPO
      A3,2026/11/18 9:00,2026/11/18 18:00,他社
      """;

  @TempDir Path root;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void configure() throws IOException {
    Path config =
        Files.writeString(
            root.resolve("nezuku.yml"),
            """
            partners:
              sakura: {email-domains: [sakura-bpo.example]}
            kpi:
              sources:
                desk: {kind: file, partners: {さくらBPO: sakura}}
              metrics:
                lead-time:
                  name: {ja: リードタイム, en: Lead time}
                  measure: time
                  from: opened
                  to: closed
                  hours: clock
                  statistic: median
                  target: 4h
                  splits: [partner]
            """);
    environment.put("NEZUKU_CONFIG", config.toString());
    environment.put("NEZUKU_DB", root.resolve("nezuku.db").toString());
  }

  private Terminal run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("kpi"));
    all.addAll(List.of(arguments));
    return Terminal.run(root, environment, all.toArray(String[]::new));
  }

  private Terminal importFile(String text, String... arguments) throws IOException {
    Path file = root.resolve("cases.csv");
    Files.write(file, text.getBytes(Charset.forName("windows-31j")));
    List<String> all = new ArrayList<>(List.of("import", file.toString(), "--source", "desk"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  @Test
  void a_file_becomes_numbers() throws IOException {
    Terminal imported = importFile(CASES, "--json");

    assertThat(imported.exit()).isZero();
    JsonNode shown = imported.json();
    assertThat(shown.path("source").asString()).isEqualTo("desk");
    assertThat(shown.path("read").asInt()).isEqualTo(3);
    assertThat(shown.path("accepted").asInt()).isEqualTo(3);
    assertThat(shown.path("replaced").asInt()).isZero();
    assertThat(shown.path("refused").isEmpty()).isTrue();
    assertThat(shown.path("columns").path("opened").asString()).isEqualTo("受付日時");
    assertThat(shown.path("from").asString()).isEqualTo("2026-11-16");
    assertThat(shown.path("to").asString()).isEqualTo("2026-11-18");
    assertThat(shown.path("counted").asBoolean()).isTrue();

    JsonNode report = run("report", "--period", "2026-W47", "--json").json();
    assertThat(report.at("/period/from").asString()).isEqualTo("2026-11-16");
    assertThat(report.at("/period/to").asString()).isEqualTo("2026-11-22");
    assertThat(report.at("/period/zone").asString()).isEqualTo("Asia/Tokyo");
    JsonNode all = report.at("/metrics/0");
    assertThat(all.path("metric").asString()).isEqualTo("lead-time");
    assertThat(all.path("split").asString()).isEqualTo("all");
    assertThat(all.path("value").asDouble()).isEqualTo(14_400);
    assertThat(all.path("unit").asString()).isEqualTo("s");
    assertThat(all.path("n").asInt()).isEqualTo(3);
    assertThat(all.path("target").asDouble()).isEqualTo(14_400);
    assertThat(all.path("status").asString()).isEqualTo("met");
    assertThat(all.path("previous").isNull()).isTrue();
    assertThat(report.at("/metrics/1/split").asString()).isEqualTo("partner:sakura");
    assertThat(report.at("/metrics/1/value").asDouble()).isEqualTo(7_200);
    assertThat(report.at("/metrics/2/status").asString()).isEqualTo("missed");
  }

  @Test
  void the_same_file_once_more_changes_nothing() throws IOException {
    importFile(CASES);
    Terminal again = importFile(CASES);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("Nothing new");
    assertThat(importFile(CASES, "--json").json().path("replaced").asInt()).isEqualTo(3);
    assertThat(n("2026-W47")).isEqualTo(3);
  }

  private int n(String period) {
    return run("report", "--period", period, "--json").json().at("/metrics/0/n").asInt();
  }

  @Test
  void records_that_cant_be_taken_are_named_and_the_others_wait_for_a_yes() throws IOException {
    String broken = CASES + "A4,2026/11/19 9:00,2026/11/18 9:00,他社\n合計,,4件,\n";
    Terminal first = importFile(broken);
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.out())
        .contains("Line 5: It was closed before it was opened: A4: 2026-11-18T09:00 < 2026-11-19T")
        .contains("Line 6 is a total and was left out: 合計")
        .contains("Attention: 1 of 4 records")
        .contains("With --yes");

    Terminal second = importFile(broken, "--yes", "--json");
    assertThat(second.json().at("/refused/0/line").asInt()).isEqualTo(5);
    assertThat(second.json().at("/refused/0/why").asString()).isEqualTo("closed-before-opened");
    assertThat(second.json().path("counted").asBoolean()).isTrue();
    assertThat(n("2026-11")).isEqualTo(3);
  }

  @Test
  void an_import_is_taken_back() throws IOException {
    String id = importFile(CASES, "--json").json().path("id").asString();
    assertThat(n("FY2026")).isEqualTo(3);
    assertThat(run("import", "--undo", id).exit()).isZero();
    assertThat(n("FY2026")).isZero();
    assertThat(run("import", "--undo", id).exit()).isEqualTo(1);
  }

  @Test
  void dates_in_an_order_that_is_not_known_are_asked_for() throws IOException {
    Terminal asked = importFile("id,opened\n1,03/11/2026\n2,2026-11-04\n", "--yes");
    assertThat(asked.exit()).isEqualTo(1);
    assertThat(asked.out())
        .contains("Line 2: Day and month can’t be told apart: 03/11/2026")
        .contains("Please set kpi.sources.desk.dates to ymd, mdy or dmy.")
        .contains("Nothing was counted.");
  }

  @Test
  void a_file_that_is_of_no_use_is_a_sentence() throws IOException {
    Terminal empty = importFile("");
    assertThat(empty.exit()).isEqualTo(1);
    assertThat(empty.err()).isEqualToIgnoringNewLines("The file is empty.");
    Terminal unknown = run("import", root.resolve("cases.csv").toString(), "--source", "dsk");
    assertThat(unknown.err()).startsWith("There is no source dsk.");
    assertThat(run("import", "--source", "desk").exit()).isEqualTo(2);
    assertThat(run("import", root.resolve("none.csv").toString(), "--source", "desk").err())
        .contains("none.csv");
  }

  @Test
  void what_is_said_is_said_in_japanese_too() throws IOException {
    environment.put("LC_ALL", "ja_JP.UTF-8");
    assertThat(importFile(CASES).out()).contains("案件: 3件").contains("集計に入れました");
    assertThat(run("report", "--period", "2026-W47").out()).contains("✓ 達成", "✕ 未達");
  }

  @Test
  void a_period_that_does_not_exist_is_wrong_usage() throws IOException {
    importFile(CASES);
    for (String period : List.of("2025-W53", "2026-13", "last week", "2026-Q5")) {
      Terminal wrong = run("report", "--period", period);
      assertThat(wrong.exit()).as(period).isEqualTo(2);
      assertThat(wrong.err()).contains(period);
    }
    assertThat(run("report", "--period", "2026-W53", "--json").exit()).isZero();
    assertThat(run("report", "--period", "2026-Q3", "--json").json().at("/period/from").asString())
        .isEqualTo("2026-10-01");
    assertThat(run("report", "--json").json().at("/period/code").asString()).isEqualTo("2026-W47");
  }

  @Test
  void mistakes_in_the_configuration_are_named_at_once() throws IOException {
    Files.writeString(
        root.resolve("nezuku.yml"),
        "kpi: {sources: {desk: {kind: fiel}, other: {kind: file, dates: abc}}}",
        StandardCharsets.UTF_8);
    assertThat(importFile(CASES).err())
        .contains("kpi.sources.desk.kind: 'fiel' is none of file, http, sql, sample")
        .contains("kpi.sources.other.dates: not one of ymd, mdy, dmy: 'abc'");
    assertThat(Terminal.run(root, environment, "doctor").out())
        .contains("kpi.sources.desk.kind: 'fiel' is none of");
  }
}
