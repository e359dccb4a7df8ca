package nezuku.kpi.source.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nezuku.kpi.source.Field;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.cell.DateOrder;
import nezuku.platform.config.StrictYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Sources as people write them. */
class SourcesReaderTest {
  private static SourcesReader.Read read(String yaml) throws StrictYaml.Mistake {
    Map<String, JsonNode> sections =
        StrictYaml.read(yaml, new TypeReference<TreeMap<String, JsonNode>>() {}).orElseThrow();
    return SourcesReader.read(sections, ZoneId.of("Asia/Tokyo"), Set.of("sakura", "kaede"));
  }

  private static List<String> reasons(String yaml) throws StrictYaml.Mistake {
    return read(yaml).reasons();
  }

  @Test
  void a_file_is_described_in_full() throws Exception {
    SourcesReader.Read read =
        read(
            """
            desk:
              kind: file
              zone: Europe/Berlin
              dates: dmy
              charset: windows-31j
              sheet: 実績
              partners: {さくらBPO: sakura}
              columns:
                case: [伝票, 行]
                opened: [受付, 開始]
                closed: 完了
              events: {state: 状態, time: 日時, closed: [完了]}
            """);
    assertThat(read.reasons()).isEmpty();
    Source source = read.sources().getFirst();
    assertThat(source.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(source.dates()).contains(DateOrder.DMY);
    assertThat(source.mapping().key()).containsExactly("伝票", "行");
    assertThat(source.mapping().columns())
        .containsEntry(Field.OPENED, List.of("受付", "開始"))
        .containsEntry(Field.CLOSED, List.of("完了"));
    assertThat(((Source.File) source.kind()).sheet()).contains("実績");
    assertThat(source.mapping().events()).isPresent();
  }

  @Test
  void all_mistakes_are_named_at_once() throws Exception {
    assertThat(
            reasons(
                """
                a:
                  kind: file
                  zone: Tokio
                  dates: ydm
                  charset: utf-99
                  partner: sakra
                  columns: {opend: x, closed: []}
                  events: {state: s}
                b: {kind: file, sheets: x}
                c: {kind: sample, first: soon, url: "https://x.example"}
                """))
        .containsExactlyInAnyOrder(
            "kpi.sources.a.zone: not a zone such as Asia/Tokyo: 'Tokio'",
            "kpi.sources.a.dates: not one of ymd, mdy, dmy: 'ydm'",
            "kpi.sources.a.charset: not an encoding such as UTF-8: 'utf-99'",
            "kpi.sources.a.partner: 'sakra' is no partner; there are: kaede, sakura",
            "kpi.sources.a.columns: 'opend' is none of case, title, opened, responded, closed,"
                + " promised, kept, reopened, returned, rating, cost, process, partner, priority",
            "kpi.sources.a.columns.closed: not the name of a column, or a list of names",
            "kpi.sources.a.events: needs the columns state and time",
            "kpi.sources.a.events.closed: needs the states that mean that a case is done",
            "kpi.sources.b: unknown key 'sheets'",
            "kpi.sources.c.first: not a day such as 2026-04-01: 'soon'",
            "kpi.sources.c.url: means nothing for kind sample");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://desk.example/cases",
        "ftp://desk.example/",
        "file:///etc/passwd",
        "https://",
        "no address"
      })
  void a_server_is_asked_by_https_alone(String url) throws Exception {
    assertThat(reasons("a: {kind: http, url: '" + url + "'}"))
        .containsExactly("kpi.sources.a.url: not an address that begins with https://");
  }

  @Test
  void a_server_of_the_machine_itself_may_be_asked_in_plain() throws Exception {
    assertThat(reasons("a: {kind: http, url: 'http://127.0.0.1:8080/x'}")).isEmpty();
  }

  @Test
  void a_secret_in_the_configuration_is_refused_and_not_repeated() throws Exception {
    assertThat(
            reasons(
                """
                a:
                  kind: http
                  url: https://user:pw-4711@desk.example/
                  auth: {kind: bearer, token-env: tok-4711}
                b:
                  kind: sql
                  url: jdbc:postgresql://db/x?password=pw-4711
                  query: SELECT 1
                """))
        .containsExactly(
            "kpi.sources.a.url: holds a name or a password; use auth instead",
            "kpi.sources.a.auth.token-env: not the name of an environment variable",
            "kpi.sources.b.url: holds a password; name a variable with password-env instead");
  }

  @Test
  void what_is_written_goes_before_the_preset() throws Exception {
    SourcesReader.Read read =
        read(
            """
            a:
              preset: redmine
              url: https://redmine.example/issues.json
              zone: Asia/Tokyo
              columns: {process: /project/name}
            """);
    assertThat(read.reasons()).isEmpty();
    Source source = read.sources().getFirst();
    assertThat(source.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(source.mapping().columns())
        .containsEntry(Field.PROCESS, List.of("/project/name"))
        .containsEntry(Field.OPENED, List.of("/created_on"));
    assertThat(((Source.Http) source.kind()).paging())
        .isEqualTo(new Source.Paging.Numbered("offset", 0, 100, true));
    assertThat(((Source.Http) source.kind()).auth()).isEqualTo(Optional.empty());
  }

  @Test
  void a_preset_that_is_not_there_is_named_with_those_that_are() throws Exception {
    assertThat(reasons("a: {kind: file, preset: zendsk}"))
        .containsExactly(
            "kpi.sources.a.preset: 'zendsk' is none of backlog, jira, kintone, redmine,"
                + " servicenow, zendesk");
  }
}
