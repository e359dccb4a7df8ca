package nezuku.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

/** Every kind of person before every kind of proposal; written down by hand. */
class AccessTest {
  private static final Person TANAKA = Sample.employee("tanaka");
  private static final Person JAMES = Sample.employee("james");
  private static final Person ADMIN = Sample.employee("admin");
  private static final Person MANAGER = Sample.employee("manager");
  private static final Person SAKURA = Sample.staff("sakura", "sakura");
  private static final Person SAKURA_2 = Sample.staff("sakura2", "sakura");
  private static final Person KAEDE = Sample.staff("kaede", "kaede");
  private static final Person GUEST = Sample.person("guest", new Affiliation.Outsider());
  private static final Person GUEST_2 = Sample.person("guest2", new Affiliation.Outsider());
  private static final List<Person> EVERYBODY =
      List.of(TANAKA, JAMES, ADMIN, MANAGER, SAKURA, SAKURA_2, KAEDE, GUEST, GUEST_2);
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");

  private final Access access = new Access(new Sample.NamedRoles());

  @Test
  void employees_see_all_a_partners_staff_their_companys_and_guests_their_own() {
    for (boolean anonymous : List.of(false, true)) {
      assertThat(readers(TANAKA, anonymous)).containsExactly("tanaka", "james", "admin", "manager");
      assertThat(readers(SAKURA, anonymous))
          .containsExactly("tanaka", "james", "admin", "manager", "sakura", "sakura2");
      assertThat(readers(KAEDE, anonymous))
          .containsExactly("tanaka", "james", "admin", "manager", "kaede");
      assertThat(readers(GUEST, anonymous))
          .containsExactly("tanaka", "james", "admin", "manager", "guest");
    }
  }

  @Test
  void an_author_who_is_not_to_be_named_is_known_to_admins_and_themselves_alone() {
    assertThat(knowers(TANAKA, true)).containsExactly("tanaka", "admin");
    assertThat(knowers(SAKURA, true)).containsExactly("admin", "sakura");
    assertThat(knowers(GUEST, true)).containsExactly("admin", "guest");
    assertThat(knowers(SAKURA, false))
        .containsExactly("tanaka", "james", "admin", "manager", "sakura", "sakura2");
  }

  @Test
  void who_has_left_sees_nothing_not_even_their_own() {
    Idea idea = Sample.idea("K7ABCD", "遅い", TANAKA, false);
    assertThat(access.maySee(Sample.left(TANAKA), idea)).isFalse();
    assertThat(access.mayVote(Sample.left(JAMES), idea)).isFalse();
    assertThat(access.mayDecide(Sample.left(TANAKA), idea, Optional.of(TANAKA))).isFalse();
  }

  @Test
  void everybody_who_sees_an_open_one_may_agree_but_its_author() {
    Idea idea = Sample.idea("K7ABCD", "遅い", SAKURA, false);
    assertThat(access.mayVote(SAKURA_2, idea)).isTrue();
    assertThat(access.mayVote(TANAKA, idea)).isTrue();
    assertThat(access.mayVote(SAKURA, idea)).isFalse();
    assertThat(access.mayVote(KAEDE, idea)).isFalse();
    assertThat(access.mayVote(GUEST, idea)).isFalse();
    Idea closed = idea.with(new State.Submitted().decline("費用", "manager", Sample.NOW));
    assertThat(access.mayVote(TANAKA, closed)).isFalse();
  }

  @Test
  void an_app_sees_votes_decides_and_proposes_nothing_wherever_it_is_from() {
    Idea idea = Sample.idea("K7ABCD", "遅い", SAKURA, false);
    for (Clearance reads : List.of(new Clearance.Full(), new Clearance.OfPartner("sakura"))) {
      Person app = Sample.person("app", new Affiliation.App(reads));
      assertThat(access.maySee(app, idea)).isFalse();
      assertThat(access.mayVote(app, idea)).isFalse();
      assertThat(access.mayDecide(app, idea, Optional.of(app))).isFalse();
      assertThat(access.mayReview(app)).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Sample.idea("K7ABCE", "遅い", app, false));
    }
  }

  @Test
  void a_vote_that_does_not_count_tells_nobody_who_the_author_is() {
    assertThat(access.mayVote(TANAKA, Sample.idea("K7ABCD", "遅い", TANAKA, true))).isTrue();
  }

  @Test
  void decided_is_by_who_weighs_it_who_answers_for_it_and_who_leads() {
    Idea idea =
        Sample.idea("K7ABCD", "遅い", SAKURA, false).with(new State.Submitted().review("james", DUE));
    Person owner = Sample.employee("hanako");
    List<String> deciders = new ArrayList<>();
    for (Person person : EVERYBODY) {
      if (access.mayDecide(person, idea, Optional.of(owner))) {
        deciders.add(person.id());
      }
    }
    assertThat(deciders).containsExactly("james", "admin", "manager");
    assertThat(access.mayDecide(owner, idea, Optional.of(owner))).isTrue();
    // Whoever is named in another company decides nothing here.
    assertThat(access.mayDecide(SAKURA_2, idea, Optional.of(SAKURA_2))).isFalse();
    assertThat(access.mayReview(KAEDE)).isFalse();
  }

  private List<String> readers(Person author, boolean anonymous) {
    Idea idea = Sample.idea("K7ABCD", "遅い", author, anonymous);
    return EVERYBODY.stream().filter(one -> access.maySee(one, idea)).map(Person::id).toList();
  }

  private List<String> knowers(Person author, boolean anonymous) {
    Idea idea = Sample.idea("K7ABCD", "遅い", author, anonymous);
    return EVERYBODY.stream()
        .filter(one -> access.maySeeAuthor(one, idea))
        .map(Person::id)
        .toList();
  }
}
