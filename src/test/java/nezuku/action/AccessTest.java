package nezuku.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nezuku.NoRoles;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

/** Whom an action may be given to that is nobody's circle's. */
class AccessTest {
  private final Access access = new Access(new NoRoles(), Circles.NONE, id -> Set.of());

  @Test
  void people_of_the_company_and_its_partners_may_own_one_guests_and_apps_may_not() {
    assertThat(mayOwn(new Affiliation.Employee())).isTrue();
    assertThat(mayOwn(new Affiliation.PartnerStaff("sakura"))).isTrue();
    assertThat(mayOwn(new Affiliation.Outsider())).isFalse();
    assertThat(mayOwn(new Affiliation.App(new Clearance.Full()))).isFalse();
    assertThat(mayOwn(new Affiliation.App(new Clearance.OfPartner("sakura")))).isFalse();
  }

  private boolean mayOwn(Affiliation affiliation) {
    Person person =
        new Person(
            "U1", "U1", Optional.empty(), Language.JA, ZoneId.of("Asia/Tokyo"), affiliation, true);
    return access.mayOwn(
        person, new Origin(Origin.Kind.FOLLOW_UP, Optional.empty(), Optional.empty()));
  }
}
