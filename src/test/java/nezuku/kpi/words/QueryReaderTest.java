package nezuku.kpi.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Dimension;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.config.KpiReader;
import nezuku.platform.config.ConfigReader;
import nezuku.worktime.CompanyCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Split.Part EXPENSES = new Split.Part(Dimension.PROCESS, "経費精算");
  private static final Split.Part PAY = new Split.Part(Dimension.PROCESS, "給与");
  private static final Split.Part SAKURA = new Split.Part(Dimension.PARTNER, "sakura");

  private final Settings settings = settings();
  private final Names names = new Names(settings.metrics(), List.of(EXPENSES, PAY, SAKURA));

  @ParameterizedTest
  @CsvSource({
    "'', 2026-W47",
    "今日, 2026-11-24",
    "昨日, 2026-11-23",
    "今週, 2026-W48",
    "先週, 2026-W47",
    "last week, 2026-W47",
    "ＬＡＳＴ　ＷＥＥＫ, 2026-W47",
    "先々週, 2026-W46",
    "先月, 2026-10",
    "this month, 2026-11",
    "前四半期, 2026-Q2",
    "this quarter, 2026-Q3",
    "今年度, FY2026",
    "last fiscal year, FY2025",
    "2026-W47, 2026-W47",
    "２０２６年第４７週, 2026-W47",
    "W49, 2025-W49",
    "week 10, 2026-W10",
    "2026-11, 2026-11",
    "2026年11月, 2026-11",
    "2026/3, 2026-03",
    "12月, 2025-12",
    "oct, 2026-10",
    "october 2025, 2025-10",
    "2026-11-20, 2026-11-20",
    "2026年11月20日, 2026-11-20",
    "11/20, 2026-11-20",
    "2025年度第4四半期, 2025-Q4",
    "Q1, 2026-Q1",
    "FY2025, FY2025",
    "2025年度, FY2025"
  })
  void a_period_is_understood_however_it_is_written(String text, String code) {
    assertThat(query(text).period().code()).isEqualTo(code);
    assertThat(query(text).split()).isEqualTo(Split.all());
    assertThat(query(text).metric()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "先月 経費精算 リードタイム",
        "リードタイム　経費精算　先月",
        "先月の経費精算のリードタイム",
        "経費 lead-time last month",
        "Lead Time for 経費精算 in last month",
        "ﾘｰﾄﾞﾀｲﾑ 経費精算 2026年10月"
      })
  void words_stand_in_any_order_with_or_without_blanks(String text) {
    Query query = query(text);
    assertThat(query.period().code()).isEqualTo("2026-10");
    assertThat(query.split()).isEqualTo(EXPENSES);
    assertThat(query.metric()).contains("lead-time");
  }

  @Test
  void a_partner_is_found_by_name() {
    assertThat(query("Sakura 今週").split()).isEqualTo(SAKURA);
  }

  @Test
  void what_is_not_known_is_named_and_what_may_be_meant_is_offered() {
    assertThat(read("先月 経理")).isEqualTo(new Asked.Unclear(List.of("経理"), List.of()));
    assertThat(read("faq")).isInstanceOf(Asked.Unclear.class);
    assertThat(((Asked.Unclear) read("faq")).meant()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "2026-W54", "2027年1月", "2026-02-30", "先週 先月", "給与 経費精算"})
  void what_does_not_exist_or_is_said_twice_is_asked_back(String text) {
    assertThat(read(text)).isInstanceOf(Asked.Unclear.class);
  }

  @Test
  void help_and_typing_in_are_words_of_their_own() {
    assertThat(read("help")).isEqualTo(new Asked.Help());
    assertThat(read("使い方")).isEqualTo(new Asked.Help());
    assertThat(read("入力")).isEqualTo(new Asked.Give());
  }

  @Test
  void what_a_button_carries_is_read_again_and_anything_else_is_refused() {
    Query query = query("先月 経費精算 リードタイム").of(new Split.Part(Dimension.PROCESS, "a|b"));
    assertThat(Query.read(query.code(), Month.APRIL)).contains(query);
    for (String forged : List.of("", "x", "WEEK|2026-11-24|||", "WEEK|x|||", "NO|2026-11-23|||")) {
      assertThat(Query.read(forged, Month.APRIL)).isEqualTo(Optional.empty());
    }
  }

  private Query query(String text) {
    return ((Asked.For) read(text)).query();
  }

  private Asked read(String text) {
    return QueryReader.read(text, settings, names, TUESDAY);
  }

  private static Settings settings() {
    try {
      return KpiReader.read(
              ConfigReader.sample(Path.of("")).sections().of("kpi"), CompanyCalendars.NEVER_CLOSED)
          .settings();
    } catch (IOException | ConfigReader.Invalid e) {
      throw new AssertionError(e);
    }
  }
}
