package nezuku.meeting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.meeting.AgendaPoint;
import nezuku.meeting.Brought;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Doubt;
import nezuku.meeting.Draft.Points;
import nezuku.meeting.Draft.Row;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.Published;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Rhythm.Every;
import nezuku.meeting.Rhythm.OnHoliday;
import nezuku.meeting.Series;
import nezuku.meeting.Series.Material;
import nezuku.meeting.Step;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Posted;
import nezuku.platform.outbox.Queued;
import nezuku.platform.store.Database;
import nezuku.platform.store.OutboxTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Series, agendas and minutes, in every database. */
abstract class MeetingTablesContract {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

  private Database database;
  private SeriesTable series;
  private PreparationTable preparation;
  private MinutesTable minutes;

  abstract Database open();

  @BeforeEach
  void openTables() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM series"));
    series = new SeriesTable(database);
    preparation = new PreparationTable(database);
    minutes = new MinutesTable(database);
    series.put(series("S1", "定例", new Every.Weeks(2)));
  }

  @AfterEach
  void closeTables() {
    database.close();
  }

  private static Series series(String id, String name, Every every) {
    return new Series(
        id,
        name,
        "C0KEIRI",
        new Rhythm(
            every,
            DayOfWeek.TUESDAY,
            LocalTime.of(10, 0),
            ZoneId.of("Asia/Tokyo"),
            OnHoliday.MOVE,
            LocalDate.of(2026, 11, 24)),
        "U0OWNER",
        "U0NOTES",
        List.of("U0ONE", "U0TWO"),
        List.of(new Material("月次資料", "U0ONE"), new Material("KPI", "")),
        false);
  }

  @Test
  void a_series_is_as_it_was_put_last_and_stays_after_a_restart() {
    series.put(series("S2", "月例", new Every.Month(3)));
    series.put(series("S2", "月例会", new Every.MonthsLast()));
    database.close();
    database = open();
    series = new SeriesTable(database);

    assertThat(series.find("S1")).contains(series("S1", "定例", new Every.Weeks(2)));
    assertThat(series.find("S2")).contains(series("S2", "月例会", new Every.MonthsLast()));
    assertThat(series.find("S3")).isEmpty();
    series.put(series("S2", "月例会", new Every.MonthsLast()).closed(true));
    assertThat(series.open()).extracting(Series::id).containsExactly("S1");
    assertThat(series.all()).hasSize(2);
  }

  @Test
  void each_step_is_done_once_for_each_meeting_and_person() {
    preparation.done(Step.ASKED, "S1", DAY, "U0ONE", NOW);
    preparation.done(Step.ASKED, "S1", DAY, "U0ONE", NOW);

    assertThat(preparation.isDone(Step.ASKED, "S1", DAY, "U0ONE")).isTrue();
    assertThat(preparation.isDone(Step.ASKED, "S1", DAY, "U0TWO")).isFalse();
    assertThat(preparation.isDone(Step.ASKED, "S1", DAY.plusWeeks(1), "U0ONE")).isFalse();
    assertThat(preparation.isDone(Step.PUBLISHED, "S1", DAY, "U0ONE")).isFalse();
  }

  @Test
  void points_and_material_are_those_of_one_meeting() {
    AgendaPoint point = new AgendaPoint("P1", "S1", DAY, "U0ONE", "遅い", "人手", "自動化", "承認", "");
    preparation.add(point, NOW);
    preparation.bring("S1", DAY, new Brought("KPI", "U0ONE", "https://one.example"), NOW);
    preparation.bring("S1", DAY, new Brought("KPI", "U0TWO", "https://two.example"), NOW);

    assertThat(preparation.points("S1", DAY)).containsExactly(point);
    assertThat(preparation.points("S1", DAY.plusWeeks(2))).isEmpty();
    assertThat(preparation.proposalsSince("S1", DAY)).isOne();
    assertThat(preparation.proposalsSince("S1", DAY.plusDays(1))).isZero();
    assertThat(preparation.brought("S1", DAY))
        .containsExactly(new Brought("KPI", "U0TWO", "https://two.example"));
  }

  @Test
  void a_draft_keeps_every_doubt_until_it_is_confirmed_once() {
    Draft draft = draft("M1", List.of());
    minutes.keep(draft);
    Draft doubtful =
        draft(
            "M1",
            List.of(
                new Doubt.NoOwner(),
                new Doubt.UnknownOwner("山本"),
                new Doubt.WhichOwner("田中", List.of("U0ONE", "U0TWO")),
                new Doubt.GroupOwner("全員"),
                new Doubt.NoDate(),
                new Doubt.WhichDate("来週", List.of(DAY, DAY.plusDays(4)))));
    minutes.keep(doubtful);

    assertThat(minutes.draft("M1")).contains(doubtful);
    assertThat(minutes.draftOf("S1", DAY)).contains(doubtful);
    assertThat(minutes.confirm(kept("M1", "x"))).isTrue();
    assertThat(minutes.confirm(kept("M1", "x"))).isFalse();
    assertThat(minutes.draft("M1")).isEmpty();
    assertThat(minutes.draftOf("S1", DAY)).isEmpty();
    assertThat(minutes.find("M1")).contains(kept("M1", "x"));
  }

  @Test
  void minutes_know_where_they_were_published_even_when_the_outbox_has_forgotten() {
    confirm("M1", "x");
    OutboxTable outbox = new OutboxTable(database, "me");
    String message = outbox.add(new Outgoing("C0KEIRI", true, "minutes"), NOW);
    minutes.published("M1", message);
    minutes.settle();
    assertThat(minutes.placeOf("M1")).isEmpty();
    Queued queued = outbox.claim(List.of(message)).getFirst();
    outbox.sent(queued, Optional.of(new Posted("C0KEIRI", "1.2")));
    assertThat(minutes.placeOf("M1")).contains(new Published("C0KEIRI", "1.2"));
    minutes.settle();
    database.change(handle -> handle.execute("DELETE FROM outbox"));
    assertThat(minutes.placeOf("M1")).contains(new Published("C0KEIRI", "1.2"));
    assertThat(minutes.of("S1", DAY)).extracting(KeptMinutes::id).containsExactly("M1");
    assertThat(minutes.since("S1", DAY)).hasSize(1);
    assertThat(minutes.since("S1", DAY.plusDays(1))).isEmpty();
  }

  @Test
  void all_words_must_stand_in_minutes_of_whatever_width_and_case() {
    confirm("M1", "ＢＰＯの見積もりを 100% 見直す");
    confirm("M2", "見積もりは来月");

    assertThat(found("bpo", "見積")).containsExactly("M1");
    assertThat(found("見積")).containsExactlyInAnyOrder("M1", "M2");
    assertThat(found("１００％")).containsExactly("M1");
    assertThat(found("_")).isEmpty();
    assertThat(found("%")).containsExactly("M1");
    assertThat(found("~")).isEmpty();
    assertThat(found("契約")).isEmpty();
    assertThat(minutes.search(List.of("見積"), Set.of(), 5)).isEmpty();
    assertThat(minutes.search(List.of("見積"), Set.of("S2"), 5)).isEmpty();
    assertThat(minutes.search(List.of("見積"), Set.of("S1"), 1)).hasSize(1);
  }

  @Test
  void whoever_asks_is_told_everything_and_forgotten() {
    preparation.done(Step.ASKED, "S1", DAY, "U0ONE", NOW);
    preparation.add(new AgendaPoint("P1", "S1", DAY, "U0ONE", "a", "b", "c", "d", ""), NOW);
    preparation.bring("S1", DAY, new Brought("KPI", "U0ONE", "https://one.example"), NOW);
    minutes.keep(draft("M1", List.of()));
    confirm("M2", "x");

    assertThat(MeetingTraces.series(database).export("U0ONE")).hasSize(1);
    assertThat(MeetingTraces.series(database).forget("U0ONE")).isOne();
    assertThat(MeetingTraces.material(database).forget("U0ONE")).isOne();
    assertThat(MeetingTraces.points(database).forget("U0ONE")).isOne();
    assertThat(MeetingTraces.brought(database).forget("U0ONE")).isOne();
    assertThat(MeetingTraces.steps(database).forget("U0ONE")).isOne();
    assertThat(MeetingTraces.drafts(database).forget("U0TWO")).isOne();
    assertThat(MeetingTraces.minutes(database).forget("U0NOTES")).isOne();
    assertThat(MeetingTraces.series(database).forget("U0OWNER")).isOne();
    assertThat(series.find("S1").orElseThrow().members()).containsExactly("U0NOTES", "U0TWO");
    assertThat(preparation.points("S1", DAY)).extracting(AgendaPoint::byId).containsExactly("");
    assertThat(minutes.find("M2").orElseThrow().byId()).isEmpty();
  }

  @Test
  void what_was_typed_is_given_back_to_who_typed_it_for_a_month() {
    FormTable forms = new FormTable(database);
    database.change(handle -> handle.execute("DELETE FROM kept_form"));
    forms.keep("F1", "U0ONE", Map.of("name", "定例", "who", "U0TWO"), NOW);

    assertThat(forms.find("F1", "U0ONE")).contains(Map.of("name", "定例", "who", "U0TWO"));
    assertThat(forms.find("F1", "U0TWO")).isEmpty();
    forms.keep("F2", "U0ONE", Map.of(), NOW.plus(Duration.ofDays(31)));
    assertThat(forms.find("F1", "U0ONE")).isEmpty();
    assertThat(MeetingTraces.forms(database).forget("U0ONE")).isOne();
  }

  private List<String> found(String... words) {
    return minutes.search(List.of(words), Set.of("S1", "S2"), 5).stream()
        .map(KeptMinutes::id)
        .toList();
  }

  private void confirm(String id, String text) {
    minutes.keep(draft(id, List.of()));
    assertThat(minutes.confirm(kept(id, text))).isTrue();
  }

  private static Draft draft(String id, List<Doubt> doubts) {
    Row row = new Row("見積もりを送る", "U0TWO", Optional.of(DAY.plusDays(3)), doubts, false);
    return new Draft(
        id,
        "S1",
        "U0NOTES",
        "text",
        NOW,
        new Points("定例", DAY, List.of("一"), List.of("二", "三"), List.of(row)));
  }

  private static KeptMinutes kept(String id, String text) {
    return new KeptMinutes(
        id, "S1", DAY, "定例", text, List.of("決めた"), List.of("残り", "二つ"), "U0NOTES", NOW);
  }
}
