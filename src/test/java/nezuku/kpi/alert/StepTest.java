package nezuku.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;

class StepTest {
  private static final WorkCalendar CALENDAR = UsualCalendars.in(ZoneId.of("Asia/Tokyo"));
  private static final LocalDate WEEK = LocalDate.of(2026, 11, 9);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final Standing TOLD = new Standing(WEEK, MONDAY);

  @Test
  void it_is_raised_once_where_a_line_is_crossed() {
    assertThat(next(Optional.empty(), Verdict.BAD, MONDAY)).isEqualTo(new Step.Raise(TOLD));
    assertThat(next(Optional.of(TOLD), Verdict.BAD, MONDAY)).isEqualTo(new Step.Quiet());
  }

  @Test
  void nothing_is_raised_where_nothing_is_known_or_all_is_well() {
    for (Verdict verdict : new Verdict[] {Verdict.UNKNOWN, Verdict.GOOD, Verdict.BETWEEN}) {
      assertThat(next(Optional.empty(), verdict, MONDAY)).isEqualTo(new Step.Quiet());
    }
  }

  @Test
  void reminders_come_by_working_days_so_that_a_holiday_puts_them_off() {
    // Monday the 23rd is a holiday: five working days after Monday the 16th is Tuesday the 24th.
    LocalDate monday = LocalDate.of(2026, 11, 23);
    LocalDate tuesday = LocalDate.of(2026, 11, 24);
    assertThat(next(Optional.of(TOLD), Verdict.BAD, monday)).isEqualTo(new Step.Quiet());
    assertThat(next(Optional.of(TOLD), Verdict.BAD, tuesday))
        .isEqualTo(new Step.Remind(new Standing(WEEK, tuesday)));
  }

  @Test
  void it_ends_only_where_all_is_known_to_be_well() {
    LocalDate later = LocalDate.of(2026, 12, 1);
    assertThat(next(Optional.of(TOLD), Verdict.UNKNOWN, later)).isEqualTo(new Step.Quiet());
    assertThat(next(Optional.of(TOLD), Verdict.BETWEEN, later)).isEqualTo(new Step.Quiet());
    assertThat(next(Optional.of(TOLD), Verdict.GOOD, later)).isEqualTo(new Step.Clear(TOLD));
  }

  private static Step next(Optional<Standing> before, Verdict verdict, LocalDate today) {
    return Step.next(before, verdict, WEEK, today, 5, CALENDAR);
  }
}
