package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nezuku.people.Appointments;
import nezuku.people.Person;
import nezuku.people.Principal;
import nezuku.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackRolesTest {
  private final LocalCompany company = LocalCompany.open();
  private final SlackDirectory directory = company.directory();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void people_have_roles_by_user_id_user_group_and_address() {
    SlackRoles roles = admins("U0JAMES", "S0BPOADMINS", "Ken.Sato@midori.example");

    for (String admin : List.of("U0JAMES", "U0ITO", "U0EMILY", "U0SATO")) {
      assertThat(roles.of(directory.person(admin))).containsExactly(Role.ADMIN);
    }
    assertThat(roles.of(directory.person("U0TANAKA"))).isEmpty();
    assertThat(ids(roles.holders(Role.ADMIN)))
        .containsExactly("U0JAMES", "U0ITO", "U0EMILY", "U0SATO");
  }

  @Test
  void somebody_may_have_several_roles_and_is_named_once_in_each() {
    Principal ito = Principal.parse("U0ITO");
    SlackRoles roles =
        roles(
            Map.of(
                Role.ADMIN, List.of(ito, Principal.parse("S0BPOADMINS")),
                Role.FAQ_OWNER, List.of(ito)));

    assertThat(roles.of(directory.person("U0ITO")))
        .containsExactlyInAnyOrder(Role.ADMIN, Role.FAQ_OWNER);
    assertThat(ids(roles.holders(Role.ADMIN))).containsExactly("U0ITO", "U0EMILY");
    assertThat(roles.holders(Role.MANAGER)).isEmpty();
  }

  @Test
  void a_partners_staff_has_the_partners_role_and_no_other_even_if_it_is_configured() {
    SlackRoles roles = admins("U0KOBAYASHI", "U0ITO");

    assertThat(roles.of(directory.person("U0KOBAYASHI"))).containsExactly(Role.PARTNER);
    assertThat(ids(roles.holders(Role.ADMIN))).containsExactly("U0ITO");
    assertThat(roles.holders(Role.PARTNER)).isEmpty();
  }

  @Test
  void a_guest_gets_no_role() {
    SlackRoles roles = admins("U0NAKAMURA", "aoi.nakamura@guest.example");

    assertThat(roles.of(directory.person("U0NAKAMURA"))).isEmpty();
    assertThat(roles.holders(Role.ADMIN)).isEmpty();
  }

  @Test
  void whoever_has_left_has_no_role_any_more() {
    SlackRoles roles = admins("U0ITO", "S0BPOADMINS", "naoko.ito@midori.example");
    assertThat(roles.of(directory.person("U0ITO"))).containsExactly(Role.ADMIN);
    company.deactivate("ito");
    company.advance(Duration.ofMinutes(11));

    assertThat(roles.of(directory.person("U0ITO"))).isEmpty();
    assertThat(ids(roles.holders(Role.ADMIN))).containsExactly("U0EMILY");
  }

  @Test
  void a_group_or_address_that_cannot_be_looked_up_gives_no_role() {
    company.refuse("usergroups.users.list", "missing_scope");
    company.refuse("users.lookupByEmail", "missing_scope");
    SlackRoles roles = admins("S0BPOADMINS", "ken.sato@midori.example", "U0JAMES");

    assertThat(roles.of(directory.person("U0EMILY"))).isEmpty();
    assertThat(ids(roles.holders(Role.ADMIN))).containsExactly("U0JAMES");
  }

  @Test
  void a_group_that_is_not_there_or_disabled_gives_no_role() {
    SlackRoles roles = admins("S0NOBODY", "S0BPOPILOT");

    assertThat(roles.of(directory.person("U0TANAKA"))).isEmpty();
    assertThat(roles.holders(Role.ADMIN)).isEmpty();
  }

  @Test
  void a_person_who_cannot_be_looked_up_gets_no_role() {
    company.refuse("users.info", "user_not_found");
    SlackRoles roles = admins("U0ITO");

    assertThat(roles.of(directory.person("U0ITO"))).isEmpty();
    assertThat(roles.holders(Role.ADMIN)).isEmpty();
  }

  @Test
  void a_group_is_looked_up_once_in_ten_minutes() {
    SlackRoles roles = admins("S0BPOADMINS");
    Person ito = directory.person("U0ITO");
    roles.of(ito);
    company.advance(Duration.ofMinutes(10));
    roles.of(ito);
    assertThat(company.calls("usergroups.users.list")).isEqualTo(1);
    company.advance(Duration.ofSeconds(1));
    roles.of(ito);
    assertThat(company.calls("usergroups.users.list")).isEqualTo(2);
  }

  private SlackRoles admins(String... members) {
    return roles(Map.of(Role.ADMIN, Stream.of(members).map(Principal::parse).toList()));
  }

  private SlackRoles roles(Map<Role, List<Principal>> members) {
    return new SlackRoles(
        company.web(), directory, new Appointments(members, Map.of(), Map.of()), company.clock());
  }

  private static List<String> ids(List<Person> people) {
    return people.stream().map(Person::id).toList();
  }
}
