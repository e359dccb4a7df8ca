package nezuku.kpi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Hours;
import nezuku.kpi.Metric;
import nezuku.kpi.slack.show.Definition;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Language;
import nezuku.platform.config.StrictYaml;
import nezuku.worktime.CompanyCalendars;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Each metric's time is that of those who do the work. */
class CalendarsTest {
  private static final String KPI =
      """
      hours: {from: "10:00", to: "16:00"}
      calendars:
        support:
          from: "08:00"
          to: "20:00"
          days: [monday, tuesday, wednesday, thursday, friday, saturday]
          public-holidays: worked
        manila: {zone: Asia/Manila, from: "09:00", to: "18:00"}
        closed: {from: "09:00", to: "18:00", days-off: [2026-12-29..2027-01-03 年末年始]}
      metrics:
        lead: {name: {ja: 所要, en: Lead}, measure: time, from: opened, to: closed%s}
      """;

  private static KpiReader.Read read(String more) throws StrictYaml.Mistake {
    return KpiReader.read(
        StrictYaml.read(KPI.formatted(more), new TypeReference<JsonNode>() {}),
        CompanyCalendars.NEVER_CLOSED);
  }

  private static Metric metric(String more) throws StrictYaml.Mistake {
    KpiReader.Read read = read(more);
    assertThat(read.reasons()).isEmpty();
    return read.settings().metrics().getFirst();
  }

  private static Duration worked(String more, String from, String to) throws StrictYaml.Mistake {
    return metric(more).calendar().between(at(from), at(to));
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  @Test
  void a_metric_without_a_calendar_has_the_usual_hours() throws Exception {
    // Monday to Wednesday; Tuesday is Culture Day.
    assertThat(worked("", "2026-11-02T09:00:00+09:00", "2026-11-04T12:00:00+09:00"))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_metric_takes_the_time_of_the_calendar_that_it_names() throws Exception {
    assertThat(
            worked(", calendar: support", "2026-11-02T09:00:00+09:00", "2026-11-04T12:00:00+09:00"))
        .isEqualTo(Duration.ofHours(11 + 12 + 4));
    // Friday evening to Monday morning, with the Saturday.
    assertThat(
            worked(", calendar: support", "2026-11-06T19:00:00+09:00", "2026-11-09T09:00:00+09:00"))
        .isEqualTo(Duration.ofHours(1 + 12 + 1));
  }

  @Test
  void a_calendar_of_another_zone_has_its_clock_and_not_the_holidays_of_japan() throws Exception {
    assertThat(
            worked(", calendar: manila", "2026-11-03T09:00:00+09:00", "2026-11-03T12:00:00+09:00"))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void days_off_of_its_own_are_not_worked() throws Exception {
    assertThat(
            worked(", calendar: closed", "2026-12-28T17:00:00+09:00", "2027-01-04T10:00:00+09:00"))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void around_the_clock_is_a_calendar_too() throws Exception {
    assertThat(metric(", calendar: clock").measure().hours()).isEqualTo(Hours.CLOCK);
    assertThat(metric(", calendar: support").measure().hours()).isEqualTo(Hours.WORKING);
  }

  @Test
  void numbers_by_other_days_off_are_not_the_same_numbers() throws Exception {
    String formula = metric(", calendar: closed").formula();
    assertThat(formula).isEqualTo(metric(", calendar: closed").formula());
    String fewer = KPI.replace("2027-01-03", "2027-01-04").formatted(", calendar: closed");
    KpiReader.Read other =
        KpiReader.read(
            StrictYaml.read(fewer, new TypeReference<JsonNode>() {}),
            CompanyCalendars.NEVER_CLOSED);
    assertThat(other.settings().metrics().getFirst().formula()).isNotEqualTo(formula);
  }

  @Test
  void the_definition_says_when_work_is_done() throws Exception {
    assertThat(definition(Language.EN, ""))
        .contains("Working hours: Mon–Fri 10:00–16:00, without days off (Asia/Tokyo)");
    assertThat(definition(Language.JA, ", calendar: closed"))
        .contains("営業時間：月〜金 09:00–18:00、休業日を除く（Asia/Tokyo）");
    assertThat(definition(Language.JA, ", calendar: support"))
        .contains("営業時間：月〜土 08:00–20:00、年中無休（Asia/Tokyo）");
  }

  private static List<String> definition(Language language, String more) throws StrictYaml.Mistake {
    return new Definition(new Shown(language, read(more).settings())).lines(metric(more));
  }

  @Test
  void every_mistake_is_told() throws Exception {
    assertThat(read(", calendar: night").reasons())
        .containsExactly(
            "kpi.metrics.lead.calendar: 'night' is none of clock, closed, manila, support");
    assertThat(read(", calendar: support, hours: clock").reasons())
        .containsExactly("kpi.metrics.lead.calendar: 'support' contradicts hours: clock");
    String wrong =
        """
        calendars:
          clock: {from: "09:00", to: "18:00"}
          a: {zone: Mars, from: "18:00", to: "09:00", days: [someday], public-holidays: perhaps}
          b: {from: "09:00", days-off: [sometime]}
          c:
        """;
    assertThat(
            KpiReader.read(
                    Optional.of(
                        StrictYaml.read(wrong, new TypeReference<JsonNode>() {}).orElseThrow()),
                    CompanyCalendars.NEVER_CLOSED)
                .reasons())
        .containsExactly(
            "kpi.calendars.clock: use small letters, digits and hyphens, and not clock",
            "kpi.calendars.a.zone: not a zone such as Asia/Tokyo: 'Mars'",
            "kpi.calendars.a.public-holidays: 'perhaps' is none of off, worked",
            "kpi.calendars.a: not hours such as from: \"08:00\" and to: \"20:00\": '18:00-09:00'",
            "kpi.calendars.a.days: 'someday' is none of monday, tuesday, wednesday, thursday,"
                + " friday, saturday, sunday",
            "kpi.calendars.b.days-off: not a day or two with a name, such as"
                + " 2026-12-29..2027-01-03 年末年始: 'sometime'",
            "kpi.calendars.b: not hours such as from: \"08:00\" and to: \"20:00\": '09:00-null'",
            "kpi.calendars.c says nothing");
  }
}
