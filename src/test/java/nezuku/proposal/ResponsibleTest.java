package nezuku.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Affiliation;
import nezuku.people.Appointments;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.StandIns;
import nezuku.people.Worded;
import nezuku.process.Answerable;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.NoFacts;
import nezuku.process.Processes;
import org.junit.jupiter.api.Test;

class ResponsibleTest {
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final BusinessProcess EXPENSES =
      new BusinessProcess(
          "expenses",
          new Worded("経理", "Expenses"),
          Set.of(),
          Optional.empty(),
          Map.of(Fact.OWNER, new Worded("U0HANAKO", "U0HANAKO")));

  private final Sample.NamedRoles roles = new Sample.NamedRoles();
  private final Directory directory = new Everybody();
  private final StandIns standIns = new StandIns(directory, roles, Appointments.none());

  @Test
  void the_owner_of_the_process_answers_and_where_it_is_gone_a_manager() {
    Idea idea = Sample.idea("K7ABCD", "遅い", Sample.employee("tanaka"), false);
    assertThat(responsible(EXPENSES).of(idea)).map(Person::id).contains("U0HANAKO");
    assertThat(responsible().of(idea)).map(Person::id).contains("manager");
    assertThat(responsible().of(Optional.empty())).map(Person::id).contains("manager");
  }

  @Test
  void an_app_that_is_named_as_the_owner_is_asked_nothing() {
    BusinessProcess automatic =
        new BusinessProcess(
            "expenses",
            new Worded("経理", "Expenses"),
            Set.of(),
            Optional.empty(),
            Map.of(Fact.OWNER, new Worded("UAPP", "UAPP")));
    Idea idea = Sample.idea("K7ABCD", "遅い", Sample.employee("tanaka"), false);
    assertThat(responsible(automatic).of(idea)).map(Person::id).contains("manager");
  }

  @Test
  void who_weighs_it_has_the_turn_and_who_acts_for_them_once_they_have_left() {
    Idea idea = Sample.idea("K7ABCD", "遅い", Sample.employee("tanaka"), false);
    State.InReview review = new State.Submitted().review("james", DUE);
    assertThat(responsible(EXPENSES).turn(idea.with(review))).map(Person::id).contains("james");
    State.InReview gone = new State.Submitted().review("left-james", DUE);
    assertThat(responsible(EXPENSES).turn(idea.with(gone))).map(Person::id).contains("admin");
    assertThat(
            responsible(EXPENSES)
                .turn(idea.with(new State.Submitted().decline("費用", "james", Sample.NOW))))
        .isEmpty();
  }

  private Responsible responsible(BusinessProcess... processes) {
    return new Responsible(
        new Processes(List.of(processes), new NoFacts()),
        new Answerable(directory, roles, standIns),
        directory,
        roles,
        standIns);
  }

  /** Whose id begins so has left. */
  private static final class Everybody implements Directory {
    @Override
    public Person person(String userId) {
      if (userId.equals("UAPP")) {
        return Sample.person(userId, new Affiliation.App(new Clearance.Full()));
      }
      Person person = Sample.employee(userId);
      return userId.startsWith("left-") ? Sample.left(person) : person;
    }

    @Override
    public boolean isActive(String userId) {
      return !userId.startsWith("left-");
    }

    @Override
    public Optional<Person> byEmail(String email) {
      return Optional.empty();
    }

    @Override
    public Clearance clearanceOfChannel(String channelId) {
      return new Clearance.Public();
    }
  }
}
