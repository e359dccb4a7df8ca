package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceTest {
  private static final List<Audience> AUDIENCES =
      List.of(
          new Audience.Internal(),
          new Audience.AllPartners(),
          new Audience.OnePartner("sakura"),
          new Audience.OnePartner("kaede"),
          new Audience.Everyone());
  private static final List<Clearance> CLEARANCES =
      List.of(
          new Clearance.Full(),
          new Clearance.OfPartner("sakura"),
          new Clearance.OfPartner("kaede"),
          new Clearance.OfAnyPartner(),
          new Clearance.Public());

  @ParameterizedTest
  @CsvSource({
    "internal,       true, false, false, false, false",
    "partner,        true, true,  true,  true,  false",
    "partner:sakura, true, true,  false, false, false",
    "partner:kaede,  true, false, true,  false, false",
    "everyone,       true, true,  true,  true,  true"
  })
  void who_may_hear_what(
      String audience, boolean full, boolean sakura, boolean kaede, boolean any, boolean open) {
    Audience heard = Audience.parse(audience);

    assertThat(CLEARANCES.stream().map(clearance -> clearance.allows(heard)))
        .containsExactly(full, sakura, kaede, any, open);
  }

  @Test
  void people_together_hear_nothing_that_one_of_them_may_not() {
    for (Clearance one : CLEARANCES) {
      for (Clearance other : CLEARANCES) {
        for (Audience audience : AUDIENCES) {
          assertThat(one.and(other).allows(audience))
              .as("%s and %s: %s", one, other, audience)
              .isEqualTo(one.allows(audience) && other.allows(audience));
        }
      }
    }
  }

  @Test
  void it_does_not_matter_in_which_order_people_come() {
    for (Clearance a : CLEARANCES) {
      assertThat(a.and(a)).isEqualTo(a);
      for (Clearance b : CLEARANCES) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        for (Clearance c : CLEARANCES) {
          assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        }
      }
    }
  }

  @Test
  void the_people_an_audience_names_may_hear_what_is_meant_for_it() {
    for (Audience audience : AUDIENCES) {
      assertThat(Clearance.of(audience).allows(audience)).isTrue();
    }
    assertThat(Clearance.of(new Audience.AllPartners())).isEqualTo(new Clearance.OfAnyPartner());
    assertThat(Clearance.of(new Audience.Everyone())).isEqualTo(new Clearance.Public());
  }

  @Test
  void where_somebody_belongs_decides_what_they_may_hear() {
    assertThat(new Affiliation.Employee().clearance()).isEqualTo(new Clearance.Full());
    assertThat(new Affiliation.PartnerStaff("kaede").clearance())
        .isEqualTo(new Clearance.OfPartner("kaede"));
    assertThat(new Affiliation.Outsider().clearance()).isEqualTo(new Clearance.Public());
  }
}
