package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Partners;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  private final PersonReader reader =
      new PersonReader("T0MIDORI", Optional.empty(), new Partners(Map.of()));

  @Test
  void the_name_is_the_one_that_others_see() {
    User user = user();
    user.setName("naoko.ito");
    assertThat(reader.read(user).name()).isEqualTo("naoko.ito");

    user.setRealName("伊藤 直子");
    assertThat(reader.read(user).name()).isEqualTo("伊藤 直子");

    user.getProfile().setRealName("伊藤直子");
    assertThat(reader.read(user).name()).isEqualTo("伊藤直子");

    user.getProfile().setDisplayName(" ");
    assertThat(reader.read(user).name()).isEqualTo("伊藤直子");

    user.getProfile().setDisplayName("なおこ");
    assertThat(reader.read(user).name()).isEqualTo("なおこ");
  }

  @Test
  void language_zone_and_address_are_the_persons_own() {
    User user = user();
    user.setLocale("en-GB");
    user.setTz("Europe/London");
    user.getProfile().setEmail("emily@midori.example");

    Person person = reader.read(user);

    assertThat(person.language()).isEqualTo(Language.EN);
    assertThat(person.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(person.email()).contains("emily@midori.example");
  }

  @Test
  void a_blank_address_is_none_and_a_zone_that_does_not_exist_is_tokyo() {
    User user = user();
    user.setTz("Nowhere/Atall");
    user.getProfile().setEmail(" ");

    assertThat(reader.read(user).email()).isEmpty();
    assertThat(reader.read(user).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  private static User user() {
    User user = new User();
    user.setId("U1");
    user.setTeamId("T0MIDORI");
    user.setProfile(new User.Profile());
    return user;
  }
}
