package nezuku.learning;

import static nezuku.learning.Course.Kind.BRIEFING;
import static nezuku.learning.Course.Kind.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Audience;
import nezuku.worktime.CompanyCalendars;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What comes next for somebody. 20 November 2026 is a Friday, and the 23rd a holiday. */
class WayTest {
  private static final WorkCalendar TOKYO =
      CompanyCalendars.NEVER_CLOSED.in(ZoneId.of("Asia/Tokyo"));
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Step ONE = Lessons.text("one");
  private static final Step TWO = Lessons.text("two");

  @Test
  void a_briefing_brings_a_step_every_working_day() {
    assertThat(way(BRIEFING, Map.of()).due(FRIDAY, TOKYO)).contains(ONE);
    Way after = way(BRIEFING, Map.of("one", Progress.done(Progress.State.DONE, FRIDAY)));
    assertThat(after.due(FRIDAY, TOKYO)).isEmpty();
    assertThat(after.due(TUESDAY.minusDays(1), TOKYO)).isEmpty();
    assertThat(after.due(TUESDAY, TOKYO)).contains(TWO);
  }

  @Test
  void practice_brings_one_every_fifth_working_day() {
    Way after = way(PRACTICE, Map.of("one", Progress.done(Progress.State.KNOWN, FRIDAY)));
    assertThat(after.due(LocalDate.of(2026, 11, 27), TOKYO)).isEmpty();
    assertThat(after.due(LocalDate.of(2026, 11, 30), TOKYO)).contains(TWO);
  }

  @Test
  void what_is_put_off_comes_the_next_working_day_and_then_some_days_later() {
    Progress once = Progress.shown(FRIDAY, TOKYO, 0).later(FRIDAY, TOKYO);
    assertThat(once.next()).isEqualTo(TUESDAY);
    Progress twice = Progress.shown(TUESDAY, TOKYO, once.putOff()).later(TUESDAY, TOKYO);
    assertThat(twice.next()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(way(BRIEFING, Map.of("one", twice)).due(TUESDAY, TOKYO)).isEmpty();
  }

  @Test
  void who_does_not_react_is_not_shown_it_again_the_next_day() {
    Way shown = way(BRIEFING, Map.of("one", Progress.shown(TUESDAY, TOKYO, 0)));
    assertThat(shown.due(TUESDAY.plusDays(1), TOKYO)).isEmpty();
    assertThat(shown.due(LocalDate.of(2026, 11, 27), TOKYO)).contains(ONE);
  }

  @Test
  void a_step_that_is_gone_or_may_not_be_seen_is_not_waited_for() {
    Map<StepRef, Progress> progress =
        Map.of(
            new StepRef("basics", "gone"), Progress.done(Progress.State.DONE, FRIDAY),
            new StepRef("basics", "one"), Progress.done(Progress.State.DONE, FRIDAY),
            new StepRef("other", "two"), Progress.shown(FRIDAY, TOKYO, 0));
    Way way = Way.of(course(BRIEFING), progress, step -> !step.equals(TWO));
    assertThat(way.isFinished()).isTrue();
    assertThat(way.done()).isEqualTo(1);
    assertThat(way.next()).isEqualTo(Optional.empty());
  }

  private static Way way(Course.Kind kind, Map<String, Progress> progress) {
    Course course = course(kind);
    return new Way(course, course.steps(), progress);
  }

  private static Course course(Course.Kind kind) {
    return Lessons.course(kind, new Audience.Everyone(), ONE, TWO);
  }
}
