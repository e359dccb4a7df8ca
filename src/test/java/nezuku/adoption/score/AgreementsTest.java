package nezuku.adoption.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nezuku.adoption.score.Consent.Side;
import org.junit.jupiter.api.Test;

class AgreementsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  private final List<Consent> said = new ArrayList<>();
  private final Agreements agreements =
      new Agreements(
          new ConsentStore() {
            @Override
            public void add(Consent consent) {
              said.add(consent);
            }

            @Override
            public List<Consent> of(String partner) {
              return said.stream().filter(one -> one.partner().equals(partner)).toList();
            }
          });

  private void say(String formula, Side side) {
    said.add(new Consent("sakura", formula, side, "U1", NOW.plusSeconds(said.size())));
  }

  @Test
  void a_formula_is_in_force_once_both_sides_have_agreed() {
    assertThat(agreements.inForce("sakura")).isEmpty();
    say("a", Side.COMPANY);
    assertThat(agreements.inForce("sakura")).isEmpty();
    say("a", Side.PARTNER);
    assertThat(agreements.inForce("sakura")).contains("a");
    assertThat(agreements.inForce("kaede")).isEmpty();
  }

  @Test
  void what_both_sides_aim_at_is_what_the_formula_in_force_names() {
    String formula = "60 * MIN(1, lead_time_target / lead_time) + sla / sla_target - sla_target";
    say(formula, Side.COMPANY);
    assertThat(agreements.sharedTargets("sakura")).isZero();
    say(formula, Side.PARTNER);
    assertThat(agreements.sharedTargets("sakura")).isEqualTo(2);
  }

  @Test
  void a_changed_formula_is_a_proposal_and_the_old_one_stays_until_both_agree_again() {
    say("a", Side.COMPANY);
    say("a", Side.PARTNER);
    say("b", Side.PARTNER);
    assertThat(agreements.inForce("sakura")).contains("a");
    assertThat(agreements.consents("sakura", "b")).containsOnlyKeys(Side.PARTNER);
    // Who says the same twice has not said it for the other side.
    say("b", Side.PARTNER);
    assertThat(agreements.inForce("sakura")).contains("a");
    say("b", Side.COMPANY);
    assertThat(agreements.inForce("sakura")).contains("b");
    // An old yes that comes once more brings no old formula back.
    say("a", Side.PARTNER);
    assertThat(agreements.inForce("sakura")).contains("b");
  }
}
