package nezuku.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.worktime.Leave;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days who is told of an action that nobody finishes. */
class ChaseLadderTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final WorkCalendar JAPAN = UsualCalendars.in(TOKYO);

  @ParameterizedTest
  @CsvSource({
    // due, made, until, owner, thread, manager
    "2026-12-01, 2026-11-24, 2026-12-16, 11-27 12-01 12-02 12-04 12-08 12-15, 12-04, 12-08 12-15",
    // Golden Week 2026: 29 April, and 3 to 6 May are holidays.
    "2026-04-28, 2026-04-01, 2026-05-20,"
        + " 04-24 04-28 04-30 05-07 05-11 05-18, 05-07, 05-11 05-18",
    // Due on a holiday: asked for on the next working day.
    "2026-05-04, 2026-04-01, 2026-05-15, 04-30 05-07 05-11 05-13, 05-11, 05-13",
    // Over the new year, of which only the first of January is a public holiday.
    "2026-12-30, 2026-12-01, 2027-01-08, 12-28 12-30 12-31 01-05 01-07, 01-05, 01-07",
    // Made on the day before: what lies before is not caught up.
    "2026-12-01, 2026-11-30, 2026-12-03, 12-01 12-02, , ",
    // Made on its day: asked for the day after.
    "2026-12-01, 2026-12-01, 2026-12-03, 12-02, , "
  })
  void the_usual_ladder_goes_by_working_days(
      String due, String made, String until, String owner, String thread, String manager) {
    ActionItem item = item(due, made, new ActionItem.Accepted());
    assertThat(told(item, Ear.OWNER, until, JAPAN)).isEqualTo(days(owner));
    assertThat(told(item, Ear.THREAD, until, JAPAN)).isEqualTo(days(thread));
    assertThat(told(item, Ear.MANAGER, until, JAPAN)).isEqualTo(days(manager));
  }

  @Test
  void it_never_ends_by_itself() {
    ActionItem item = item("2026-12-01", "2026-11-24", new ActionItem.Accepted());
    List<String> told = told(item, Ear.OWNER, "2027-11-30", JAPAN);
    assertThat(told.size()).isBetween(50, 56);
    assertThat(told(item, Ear.MANAGER, "2027-11-30", JAPAN)).hasSize(told.size() - 4);
  }

  @Test
  void who_has_not_said_yes_is_asked_every_other_working_day() {
    ActionItem item = item("2026-12-25", "2026-11-24", new ActionItem.Proposed());
    assertThat(told(item, Ear.OWNER, "2026-12-02", JAPAN))
        .containsExactly("11-26", "11-30", "12-02");
    assertThat(told(item, Ear.MANAGER, "2026-12-02", JAPAN)).isEmpty();
  }

  @Test
  void who_waits_is_asked_on_that_day_and_chased_from_then_on() {
    LocalDate until = LocalDate.parse("2026-12-07");
    ActionItem item = item("2026-12-01", "2026-11-24", new ActionItem.Waiting("倉庫", until));
    assertThat(told(item, Ear.OWNER, "2026-12-09", JAPAN)).containsExactly("12-07", "12-08");
    assertThat(told(item, Ear.THREAD, "2026-12-09", JAPAN)).containsExactly("12-07");
  }

  @Test
  void on_leave_nobody_is_told_and_the_ladder_goes_on_upon_the_return() {
    LocalDate first = LocalDate.parse("2026-11-30");
    Leave leave =
        new Leave(List.of(new Leave.Absence(first, first.plusDays(4), Leave.Part.WHOLE_DAY)));
    ActionItem item = item("2026-12-01", "2026-11-24", new ActionItem.Accepted());
    assertThat(told(item, Ear.OWNER, "2026-12-09", JAPAN.with(leave)))
        .containsExactly("11-26", "12-07", "12-09");
  }

  @Test
  void what_is_done_or_dropped_is_not_chased() {
    for (ActionItem.State state :
        List.of(
            new ActionItem.Done("", "U1", Instant.EPOCH),
            new ActionItem.Dropped("", "U1", Instant.EPOCH))) {
      assertThat(told(item("2026-12-01", "2026-11-24", state), Ear.OWNER, "2027-01-30", JAPAN))
          .isEmpty();
    }
  }

  @Test
  void after_a_downtime_what_was_missed_is_said_once() {
    ActionItem item = item("2026-12-01", "2026-11-24", new ActionItem.Accepted());
    LocalDate back = LocalDate.parse("2026-12-09");
    assertThat(ChaseLadder.USUAL.isDue(item, Ear.OWNER, day("2026-11-24"), JAPAN, back)).isTrue();
    assertThat(ChaseLadder.USUAL.isDue(item, Ear.OWNER, back, JAPAN, day("2026-12-10"))).isFalse();
  }

  @Test
  void a_ladder_that_would_end_before_the_action_is_none() {
    List<ChaseLadder.Rung> rungs = List.of(new ChaseLadder.Rung(0, Set.of(Ear.OWNER)));
    assertThatThrownBy(() -> new ChaseLadder(rungs, Set.of(), 5, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChaseLadder(List.of(), Set.of(Ear.OWNER), 5, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChaseLadder(rungs, Set.of(Ear.OWNER), 0, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The days on which somebody is told, morning by morning. */
  private static List<String> told(ActionItem item, Ear ear, String until, WorkCalendar calendar) {
    List<String> told = new ArrayList<>();
    LocalDate since = item.createdAt().atZone(TOKYO).toLocalDate();
    for (LocalDate day = since; !day.isAfter(day(until)); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day) && ChaseLadder.USUAL.isDue(item, ear, since, calendar, day)) {
        told.add(day.toString().substring(5));
        since = day;
      }
    }
    return told;
  }

  private static ActionItem item(String due, String made, ActionItem.State state) {
    return new ActionItem(
        "A2B3C4",
        "見積もりを送る",
        Optional.empty(),
        "U1",
        "U2",
        Origin.command(),
        day(due),
        day(due),
        state,
        day(made).atTime(10, 0).atZone(TOKYO).toInstant());
  }

  private static List<String> days(String written) {
    return written == null ? List.of() : List.of(written.strip().split(" "));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
