package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Partners;
import org.junit.jupiter.api.Test;

class EnterpriseTest {
  private final PersonReader reader =
      new PersonReader("T0MIDORI", Optional.of("E0MIDORI"), new Partners(Map.of()));

  @Test
  void somebody_from_another_workspace_of_the_same_enterprise_is_an_employee() {
    User same = user("T0MIDORI2");
    same.setEnterpriseUser(enterprise("E0MIDORI"));
    User other = user("T0OTHER");
    other.setEnterpriseUser(enterprise("E0OTHER"));

    assertThat(reader.read(same).affiliation()).isEqualTo(new Affiliation.Employee());
    assertThat(reader.read(other).affiliation()).isEqualTo(new Affiliation.Outsider());
  }

  @Test
  void without_an_enterprise_nobody_is_of_the_same_one() {
    User user = user("T0OTHER");
    user.setEnterpriseUser(enterprise("E0MIDORI"));
    PersonReader single = new PersonReader("T0MIDORI", Optional.empty(), new Partners(Map.of()));

    assertThat(single.read(user).affiliation()).isEqualTo(new Affiliation.Outsider());
  }

  private static User.EnterpriseUser enterprise(String id) {
    User.EnterpriseUser enterprise = new User.EnterpriseUser();
    enterprise.setEnterpriseId(id);
    return enterprise;
  }

  private static User user(String team) {
    User user = new User();
    user.setId("U1");
    user.setTeamId(team);
    return user;
  }
}
