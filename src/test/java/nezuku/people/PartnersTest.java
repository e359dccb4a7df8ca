package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnersTest {
  private final Partners partners =
      new Partners(
          Map.of(
              "sakura",
                  new Partners.Marks(
                      List.of("T0SAKURA"), List.of("sakura-bpo.example"), Optional.empty()),
              "kaede",
                  new Partners.Marks(
                      List.of("T0KAEDE"), List.of("kaede.example"), Optional.empty())));

  @Test
  void a_partner_is_known_by_its_workspace() {
    assertThat(partners.ofTeam("T0SAKURA")).contains("sakura");
    assertThat(partners.ofTeam("T0KAEDE")).contains("kaede");
    assertThat(partners.ofTeam("T0MIDORI")).isEmpty();
    assertThat(partners.ofTeam("")).isEmpty();
  }

  @Test
  void a_guest_is_known_by_the_domain_of_their_address() {
    assertThat(partners.ofEmail("Aki@Sakura-BPO.example")).contains("sakura");
    assertThat(partners.ofEmail("aki@kaede.example")).contains("kaede");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aki@midori.example",
        "aki@evil-sakura-bpo.example",
        "aki@mail.sakura-bpo.example",
        "aki@sakura-bpo.example.evil.example",
        "sakura-bpo.example@evil.example",
        "a@sakura-bpo.example@evil.example",
        "evil@x@sakura-bpo.example",
        "sakura-bpo.example",
        "aki@",
        ""
      })
  void an_address_that_only_looks_like_a_partners_is_not(String email) {
    assertThat(partners.ofEmail(email)).isEmpty();
  }
}
