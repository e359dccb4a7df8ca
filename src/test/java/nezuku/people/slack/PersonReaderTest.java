package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Partners;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

class PersonReaderTest {
  private static final Affiliation EMPLOYEE = new Affiliation.Employee();
  private static final Affiliation SAKURA = new Affiliation.PartnerStaff("sakura");
  private static final Affiliation OUTSIDER = new Affiliation.Outsider();

  private final PersonReader reader =
      new PersonReader(
          "T0MIDORI",
          Optional.of("E0MIDORI"),
          new Partners(
              Map.of(
                  "sakura",
                  new Partners.Marks(
                      List.of("T0SAKURA"), List.of("sakura-bpo.example"), Optional.empty()))));

  @Test
  void a_full_member_is_an_employee() {
    assertThat(affiliation(user("T0MIDORI"))).isEqualTo(EMPLOYEE);
  }

  @Test
  void a_guest_with_a_partners_address_belongs_to_the_partner() {
    for (User guest : guests()) {
      guest.getProfile().setEmail("aki@sakura-bpo.example");
      assertThat(affiliation(guest)).isEqualTo(SAKURA);
    }
  }

  @Test
  void any_other_guest_is_an_outsider() {
    for (User guest : guests()) {
      assertThat(affiliation(guest)).isEqualTo(OUTSIDER);
      guest.getProfile().setEmail("naoko@midori.example");
      assertThat(affiliation(guest)).isEqualTo(OUTSIDER);
    }
  }

  private static List<User> guests() {
    User restricted = user("T0MIDORI");
    restricted.setRestricted(true);
    User ultra = user("T0MIDORI");
    ultra.setUltraRestricted(true);
    return List.of(restricted, ultra);
  }

  @Test
  void an_employee_stays_one_with_a_partners_address() {
    User user = user("T0MIDORI");
    user.getProfile().setEmail("aki@sakura-bpo.example");

    assertThat(affiliation(user)).isEqualTo(EMPLOYEE);
  }

  @Test
  void somebody_from_a_partners_workspace_belongs_to_the_partner() {
    User user = user("T0SAKURA");
    user.setStranger(true);

    assertThat(affiliation(user)).isEqualTo(SAKURA);
  }

  @Test
  void somebody_from_any_other_workspace_is_an_outsider_whatever_their_address() {
    User user = user("T0OTHER");
    user.getProfile().setEmail("aki@sakura-bpo.example");

    assertThat(affiliation(user)).isEqualTo(OUTSIDER);
  }

  @Test
  void a_stranger_and_somebody_who_has_left_are_outsiders() {
    User stranger = user("T0MIDORI");
    stranger.setStranger(true);
    User left = user("T0MIDORI");
    left.setDeleted(true);
    User leftPartner = user("T0SAKURA");
    leftPartner.setDeleted(true);

    assertThat(affiliation(stranger)).isEqualTo(OUTSIDER);
    assertThat(affiliation(left)).isEqualTo(OUTSIDER);
    assertThat(reader.read(left).active()).isFalse();
    assertThat(reader.read(stranger).active()).isTrue();
    assertThat(affiliation(leftPartner)).isEqualTo(OUTSIDER);
  }

  @Test
  void an_app_is_nobody_and_reads_what_the_people_may_who_let_it_in() {
    assertThat(affiliation(bot("T0MIDORI"))).isEqualTo(new Affiliation.App(new Clearance.Full()));
    assertThat(affiliation(bot("T0SAKURA")))
        .isEqualTo(new Affiliation.App(new Clearance.OfPartner("sakura")));
    assertThat(affiliation(bot("T0OTHER"))).isEqualTo(new Affiliation.App(new Clearance.Public()));
    assertThat(reader.read(bot("T0MIDORI")).clearance()).isEqualTo(new Clearance.Public());
  }

  @Test
  void slacks_own_bot_is_one_although_it_is_not_marked_so() {
    User slackbot = user("T0MIDORI");
    slackbot.setId("USLACKBOT");

    assertThat(reader.read(slackbot).isApp()).isTrue();
  }

  @Test
  void an_app_that_was_removed_has_left_like_anybody() {
    User bot = bot("T0MIDORI");
    bot.setDeleted(true);

    assertThat(affiliation(bot)).isEqualTo(OUTSIDER);
    assertThat(reader.read(bot).active()).isFalse();
  }

  private static User bot(String team) {
    User bot = user(team);
    bot.setBot(true);
    return bot;
  }

  @Test
  void whatever_slack_leaves_out_does_no_harm() {
    User bare = new User();
    bare.setId("U1");

    Person person = reader.read(bare);

    assertThat(person)
        .isEqualTo(
            new Person(
                "U1",
                "U1",
                Optional.empty(),
                Language.JA,
                ZoneId.of("Asia/Tokyo"),
                OUTSIDER,
                true));
    assertThat(PersonReader.stranger("U1")).isEqualTo(person);
  }

  private Affiliation affiliation(User user) {
    return reader.read(user).affiliation();
  }

  private static User user(String team) {
    User user = new User();
    user.setId("U1");
    user.setTeamId(team);
    user.setProfile(new User.Profile());
    return user;
  }
}
