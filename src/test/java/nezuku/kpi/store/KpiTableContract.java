package nezuku.kpi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nezuku.kpi.Case;
import nezuku.kpi.CaseStore.Difference;
import nezuku.kpi.Cases;
import nezuku.kpi.Dimension;
import nezuku.kpi.Figure;
import nezuku.kpi.GivenStore.GivenValue;
import nezuku.kpi.Import;
import nezuku.kpi.ImportReport;
import nezuku.kpi.Period;
import nezuku.kpi.Reading;
import nezuku.kpi.ReadingStore.Kept;
import nezuku.kpi.Split;
import nezuku.kpi.Window;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases, readings and typed values, in every database. */
abstract class KpiTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final Window WEEK =
      new Window(Instant.parse("2026-11-09T00:00:00Z"), Instant.parse("2026-11-16T00:00:00Z"));
  private static final Period PERIOD =
      Period.of(Period.Kind.WEEK, LocalDate.parse("2026-11-09"), Month.APRIL);

  private static final Case BEFORE =
      Cases.closed("before", "2026-11-01T00:00:00Z", "2026-11-08T23:59:59.999Z");
  private static final Case INTO =
      Cases.closed("into", "2026-11-01T00:00:00Z", "2026-11-09T00:00:00Z");
  private static final Case WITHIN =
      Cases.closed("within", "2026-11-10T00:00:00Z", "2026-11-11T00:00:00Z");
  private static final Case OUT =
      Cases.closed("out", "2026-11-15T23:00:00Z", "2026-11-16T00:00:00Z");
  private static final Case ACROSS =
      Cases.closed("across", "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z");
  private static final Case OPEN = Cases.open("open", "2026-11-01T00:00:00Z");
  private static final Case OPENED = Cases.open("opened", "2026-11-12T00:00:00Z");
  private static final Case AFTER = Cases.open("after", "2026-11-16T00:00:00Z");

  private Database database;
  private CaseTable cases;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    for (String table : List.of("kpi_import", "kpi_change", "kpi_reading", "kpi_given")) {
      database.change(handle -> handle.execute("DELETE FROM " + table));
    }
    cases = new CaseTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void proposed(String id, Case... some) {
    cases.begin(
        new Import(
            id,
            "desk",
            id + ".csv",
            Optional.of("U1"),
            NOW,
            Import.State.PROPOSED,
            Optional.empty()));
    cases.add(id, List.of(some));
  }

  private void counted(String id, Case... some) {
    proposed(id, some);
    assertThat(cases.move(id, Import.State.PROPOSED, Import.State.COUNTED, NOW)).isTrue();
  }

  private List<Case> visited(Window window) {
    List<Case> visited = new ArrayList<>();
    cases.visit(window, visited::add);
    return visited;
  }

  @Test
  void an_import_counts_only_after_a_yes_and_no_longer_once_it_is_undone() {
    proposed("A", WITHIN);
    assertThat(visited(WEEK)).isEmpty();
    assertThat(cases.lastChange()).isZero();
    assertThat(cases.move("A", Import.State.PROPOSED, Import.State.COUNTED, NOW)).isTrue();
    assertThat(visited(WEEK)).containsExactly(WITHIN);
    assertThat(cases.move("A", Import.State.PROPOSED, Import.State.COUNTED, NOW)).isFalse();
    assertThat(cases.move("A", Import.State.COUNTED, Import.State.UNDONE, NOW)).isTrue();
    assertThat(visited(WEEK)).isEmpty();
  }

  @Test
  void a_window_has_each_case_once_that_was_open_or_opened_or_closed_in_it() {
    counted("A", BEFORE, INTO, WITHIN, OUT, ACROSS, OPEN, OPENED, AFTER);
    assertThat(visited(WEEK)).containsExactlyInAnyOrder(INTO, WITHIN, OUT, ACROSS, OPEN, OPENED);
  }

  @Test
  void of_a_case_the_newest_import_that_counts_is_true_and_undoing_it_brings_back_the_older() {
    Case corrected = Cases.again(WITHIN, 1, 0);
    counted("A", WITHIN);
    counted("B", corrected);
    assertThat(visited(WEEK)).containsExactly(corrected);
    assertThat(cases.find("desk", "within")).contains(corrected);
    cases.move("B", Import.State.COUNTED, Import.State.UNDONE, NOW);
    assertThat(visited(WEEK)).containsExactly(WITHIN);
  }

  @Test
  void undoing_an_older_import_does_not_take_away_what_a_newer_one_has_told() {
    counted("A", WITHIN, OPEN);
    counted("B", Cases.again(WITHIN, 0, 1));
    cases.move("A", Import.State.COUNTED, Import.State.UNDONE, NOW);
    assertThat(visited(WEEK)).containsExactly(Cases.again(WITHIN, 0, 1));
  }

  @Test
  void an_import_tells_what_it_adds_replaces_and_repeats() {
    counted("A", WITHIN, OPEN);
    proposed("B", WITHIN, Cases.again(OPEN, 1, 0), OPENED);
    assertThat(cases.difference("B")).isEqualTo(new Difference(1, 1, 1));
  }

  @Test
  void what_is_fetched_again_and_is_the_same_takes_no_room() {
    counted("A", WITHIN, OPEN);
    proposed("B", WITHIN, Cases.again(OPEN, 1, 0));
    cases.thin("B");
    assertThat(cases.difference("B")).isEqualTo(new Difference(0, 1, 0));
    cases.move("B", Import.State.PROPOSED, Import.State.COUNTED, NOW);
    assertThat(visited(WEEK)).containsExactlyInAnyOrder(WITHIN, Cases.again(OPEN, 1, 0));
  }

  @Test
  void a_change_of_data_concerns_the_time_of_the_cases_that_differ_and_no_other() {
    counted("A", WITHIN, BEFORE);
    long first = cases.lastChange();
    counted("B", WITHIN, Cases.again(BEFORE, 1, 0));
    assertThat(cases.lastChange()).isGreaterThan(first);
    assertThat(cases.lastChange(WEEK)).isEqualTo(first);
    counted("C", WITHIN, BEFORE, Cases.again(OPENED, 0, 1));
    assertThat(cases.lastChange(WEEK)).isGreaterThan(first);
  }

  @Test
  void the_same_again_changes_nothing() {
    counted("A", WITHIN, OPEN);
    long change = cases.lastChange();
    counted("B", WITHIN, OPEN);
    assertThat(cases.lastChange()).isEqualTo(change);
  }

  @Test
  void what_was_never_read_to_the_end_is_swept_and_what_waits_for_a_yes_stays_a_while() {
    proposed("CRASHED", WITHIN);
    proposed("WAITS", OPEN);
    cases.complete(
        "WAITS",
        new ImportReport(
            1, 1, 0, 0, List.of(), Map.of(), List.of(), Optional.empty(), Optional.empty()));
    counted("COUNTS", OPENED);
    cases.sweep(NOW, NOW);
    assertThat(cases.find("CRASHED")).isPresent();
    cases.sweep(NOW.plusSeconds(1), NOW);
    assertThat(cases.find("CRASHED")).isEmpty();
    assertThat(cases.find("WAITS")).isPresent();
    cases.sweep(NOW.plusSeconds(1), NOW.plusSeconds(1));
    assertThat(cases.find("WAITS")).isEmpty();
    assertThat(cases.find("COUNTS")).isPresent();
    assertThat(visited(WEEK)).containsExactly(OPENED);
  }

  @Test
  void an_import_is_found_with_all_that_was_understood() {
    ImportReport report =
        new ImportReport(
            3,
            2,
            0,
            1,
            List.of(new ImportReport.Refusal(4, "closed-before-opened", "2026/11/1")),
            Map.of("opened", "受付日時"),
            List.of("備考"),
            Optional.of(LocalDate.parse("2026-11-01")),
            Optional.empty());
    proposed("A", WITHIN);
    cases.complete("A", report);
    assertThat(cases.find(" a ").orElseThrow().report()).contains(report);
    assertThat(cases.imports(Optional.of("desk"), 5)).hasSize(1);
    assertThat(cases.imports(Optional.of("other"), 5)).isEmpty();
    assertThat(cases.freshness()).isEmpty();
    cases.move("A", Import.State.PROPOSED, Import.State.COUNTED, NOW);
    assertThat(cases.freshness()).isEqualTo(Map.of("desk", NOW));
  }

  @Test
  void of_readings_the_newest_counts_and_what_was_revised_stays_as_history() {
    ReadingTable readings = new ReadingTable(database);
    Split part = new Split.Part(Dimension.PROCESS, "経理");
    Reading first = new Reading("rework", part, PERIOD, figure(0.1), NOW, Optional.empty());
    Reading again =
        new Reading("rework", part, PERIOD, figure(0.1), NOW.plusSeconds(9), Optional.empty());
    Reading revised =
        new Reading(
            "rework",
            part,
            PERIOD,
            figure(0.2),
            NOW.plusSeconds(99),
            Optional.of(
                new Reading.Revision(
                    new Figure(OptionalDouble.of(0.1), 40, 0, 0), NOW.plusSeconds(99))));
    readings.keep(List.of(new Kept(first, "f", 1)));
    readings.keep(List.of(new Kept(again, "f", 2)));
    readings.keep(List.of(new Kept(revised, "f", 3)));
    assertThat(readings.of(PERIOD)).containsExactly(new Kept(revised, "f", 3));
    assertThat(readings.history("rework", part, PERIOD))
        .containsExactly(new Kept(again, "f", 2), new Kept(revised, "f", 3));
    assertThat(readings.of(PERIOD.previous())).isEmpty();
  }

  private static Figure figure(double value) {
    return new Figure(OptionalDouble.of(value), 40, Double.NEGATIVE_INFINITY, 0.5);
  }

  @Test
  void typed_values_are_found_for_the_period_and_for_longer_ones_around_it() {
    GivenTable given = new GivenTable(database);
    GivenValue value = new GivenValue("hours", Split.all(), PERIOD, 12.5, "U1", NOW);
    given.give(value);
    Period year = Period.of(Period.Kind.YEAR, PERIOD.first(), Month.APRIL);
    assertThat(given.within("hours", PERIOD)).containsExactly(value);
    assertThat(given.within("hours", year)).containsExactly(value);
    assertThat(given.within("hours", PERIOD.previous())).isEmpty();
    assertThat(given.within("other", PERIOD)).isEmpty();
  }
}
