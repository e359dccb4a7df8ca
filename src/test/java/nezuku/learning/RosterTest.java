package nezuku.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.learning.Enrolment.State;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

/**
 * Who is enrolled and who leaves. P… are a partner's people, X… have left, A… are apps, U… are
 * employees.
 */
class RosterTest {
  private static final Course INTERNAL =
      Lessons.course(Course.Kind.BRIEFING, new Audience.Internal(), Lessons.text("one"));

  @Test
  void who_is_new_is_enrolled_once_and_only_who_may_know_it() {
    Roster.Changes changes = compare(Set.of("U1", "U2", "P1", "X1"), true, open("U1", false));
    assertThat(changes.joining()).containsExactly("U2");
    assertThat(changes.leaving()).isEmpty();
  }

  @Test
  void an_app_learns_nothing_wherever_it_is_and_whoever_a_course_is_for() {
    Course open =
        Lessons.course(Course.Kind.BRIEFING, new Audience.Everyone(), Lessons.text("one"));
    assertThat(compare(Set.of("A1"), true).joining()).isEmpty();
    assertThat(Roster.mayLearn(person("A1"), open)).isFalse();
    assertThat(Roster.mayLearn(person("U1"), open)).isTrue();
  }

  @Test
  void who_is_no_longer_meant_or_gone_leaves_and_who_enrolled_themselves_stays() {
    Enrolment moved = open("U1", false);
    Enrolment gone = open("X1", true);
    assertThat(compare(Set.of(), true, moved, gone, open("U2", true)).leaving())
        .containsExactly(moved, gone);
  }

  @Test
  void while_slack_does_not_tell_who_is_meant_nobody_leaves_for_it() {
    Enrolment gone = open("X1", false);
    assertThat(compare(Set.of("U2"), false, open("U1", false), gone).leaving())
        .containsExactly(gone);
  }

  @Test
  void who_can_not_be_told_for_a_while_stays() {
    assertThat(compare(Set.of(), false, open("P1", false), open("P2", true)).leaving()).isEmpty();
  }

  @Test
  void who_comes_back_goes_on_but_not_who_gave_it_up_or_has_finished() {
    Enrolment left = open("U1", false).with(State.LEFT);
    Roster.Changes changes =
        compare(
            Set.of("U1", "U2", "U3"),
            true,
            left,
            open("U2", false).with(State.STOPPED),
            open("U3", false).with(State.DONE));
    assertThat(changes.returning()).containsExactly(left);
    assertThat(changes.joining()).isEmpty();
  }

  private static Roster.Changes compare(
      Set<String> meant, boolean complete, Enrolment... enrolled) {
    return Roster.compare(INTERNAL, meant, complete, List.of(enrolled), RosterTest::person);
  }

  private static Enrolment open(String userId, boolean bySelf) {
    return new Enrolment("basics", userId, Instant.EPOCH, bySelf, State.OPEN);
  }

  private static Person person(String id) {
    Affiliation affiliation =
        switch (id.charAt(0)) {
          case 'P' -> new Affiliation.PartnerStaff("sakura");
          case 'A' -> new Affiliation.App(new Clearance.Full());
          default -> new Affiliation.Employee();
        };
    return new Person(
        id,
        id,
        Optional.empty(),
        Language.JA,
        ZoneId.of("Asia/Tokyo"),
        affiliation,
        !id.startsWith("X"));
  }
}
