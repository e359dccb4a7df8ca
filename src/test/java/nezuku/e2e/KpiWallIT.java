package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.sample.SampleCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The leak test of the numbers: what the bot says by itself in every kind of channel. */
class KpiWallIT {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-29T18:00:00Z");

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    Numbers.fill(data, SUNDAY_NIGHT, SUNDAY_NIGHT);
    company =
        Company.open(
            data,
            Numbers.config(
                kpi -> {
                  Numbers.target(kpi, "rework", "1 %");
                  kpi.put("management", "C0SAKURAMIDORI");
                  Numbers.channels(
                      kpi,
                      Map.of(
                          "C0BPO", "ja",
                          "C0SAKURAMIDORI", "ja",
                          "C0PARTNERS", "ja",
                          "C0BPOTALK", "ja"));
                }));
    Mailbox.at(company, "2026-11-30T09:15:00+09:00");
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_partner_reads_its_own_numbers_alone_and_nothing_of_others() {
    List<String> said = Meetings.said(company, "sakura-midori");

    assertThat(said).hasSize(2);
    assertThat(said("sakura-midori", "週次まとめ"))
        .contains("2026年第48週", "sakura", "手戻り率")
        .contains(closed("sakura") + "件");
    assertThat(said("sakura-midori", "指標のお知らせ")).contains("手戻り率が目標を外れました");
    for (String text : said) {
      assertThat(text)
          .doesNotContain("kaede", "ヘルプデスク", "sample-desk")
          .doesNotContain("FAQ", "アクション", "相当", "ご判断", "提案", "再教育")
          .doesNotContain((closed("sakura") + closed("kaede")) + "件");
    }
  }

  @Test
  void an_agenda_names_what_missed_its_target_by_the_numbers_that_its_channel_may_read() {
    String alert = said("sakura-midori", "指標のお知らせ");
    Matcher rework = Pattern.compile("手戻り率が目標を外れました：([0-9.]+ %)").matcher(alert);
    assertThat(rework.find()).isTrue();
    Meetings.setUp(company, "週次定例", Map.of());
    Mailbox.at(company, "2026-11-30T16:00:00+09:00");
    assertThat(Meetings.said(company, "sakura-midori"))
        .filteredOn(said -> said.contains("週次定例 議題"))
        .singleElement()
        .asString()
        .contains("目標に届いていない指標（先週）", "手戻り率：" + rework.group(1))
        .doesNotContain("kaede");
  }

  @Test
  void employees_read_all_of_it() {
    assertThat(said("bpo", "週次まとめ"))
        .contains((closed("sakura") + closed("kaede")) + "件", "相当", "ご判断いただきたいこと")
        .doesNotContain("委託先 sakura");
  }

  @Test
  void where_partners_meet_or_guests_are_nothing_is_said() {
    assertThat(Meetings.said(company, "partners")).isEmpty();
    assertThat(Meetings.said(company, "bpo-talk")).isEmpty();
  }

  @Test
  void the_edition_of_a_month_is_not_posted_where_a_partner_reads() {
    Mailbox.at(company, "2026-12-01T09:00:00+09:00");

    assertThat(Meetings.said(company, "sakura-midori")).noneMatch(text -> text.contains("月次"));
  }

  @Test
  void a_forged_button_opens_nothing_for_a_partner() {
    JsonNode message = last("sakura-midori");
    for (String button :
        List.of("kpi_look_glance", "kpi_look_why", "kpi_look_export", "kpi_look_give")) {
      Seen seen = company.forge("kobayashi", message, button, "WEEK|2026-11-23|rework||");
      assertThat(Company.text(seen.ephemeral())).contains("管理職の方です").doesNotContain("kaede");
    }
  }

  /** The one message of a channel that speaks of something. */
  private String said(String channel, String what) {
    List<String> said =
        Meetings.said(company, channel).stream().filter(text -> text.contains(what)).toList();
    assertThat(said).as(what).hasSize(1);
    return said.getFirst();
  }

  private JsonNode last(String channel) {
    for (JsonNode room : company.state().path("channels")) {
      if (room.path("name").asString("").equals(channel)) {
        JsonNode message = room.path("messages").path(room.path("messages").size() - 1);
        return ((ObjectNode) message.deepCopy()).put("channel", room.path("id").asString(""));
      }
    }
    throw new AssertionError("no channel " + channel);
  }

  /** How many cases a partner closed in the week, counted by hand. */
  private static long closed(String partner) {
    return SampleCases.of(
            Numbers.SOURCE, LocalDate.of(2025, 8, 1), SUNDAY_NIGHT, Integer.MAX_VALUE, 20260401L)
        .stream()
        .filter(one -> one.labels().partner().equals(partner))
        .flatMap(one -> one.closed().stream())
        .map(at -> at.atZone(TOKYO).toLocalDate())
        .filter(day -> !day.isBefore(LocalDate.of(2026, 11, 23)))
        .filter(day -> day.isBefore(LocalDate.of(2026, 11, 30)))
        .count();
  }
}
