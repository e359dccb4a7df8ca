package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackDirectoryTest {
  private static final Duration ELEVEN_MINUTES = Duration.ofMinutes(11);

  private final LocalCompany company = LocalCompany.open();
  private final SlackDirectory directory = company.directory();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void somebody_is_looked_up_once_in_ten_minutes() {
    directory.person("U0JAMES");
    company.advance(Duration.ofMinutes(10));
    directory.person("U0JAMES");
    assertThat(company.calls("users.info")).isEqualTo(1);
    company.advance(Duration.ofSeconds(1));
    directory.person("U0JAMES");
    assertThat(company.calls("users.info")).isEqualTo(2);
  }

  @Test
  void whoever_has_left_is_no_longer_active_nor_found_by_address() {
    assertThat(directory.person("U0JAMES").active()).isTrue();
    company.deactivate("james");
    company.advance(ELEVEN_MINUTES);

    Person james = directory.person("U0JAMES");

    assertThat(james.active()).isFalse();
    assertThat(james.affiliation()).isEqualTo(new Affiliation.Outsider());
    assertThat(directory.byEmail("james.carter@midori.example")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void while_slack_is_down_a_person_is_who_they_last_were(int status) {
    Person before = directory.person("U0JAMES");
    company.fail("users.info", status);
    company.advance(ELEVEN_MINUTES);

    assertThat(directory.person("U0JAMES")).isEqualTo(before);
    assertThat(before.language()).isEqualTo(Language.EN);
  }

  @Test
  void while_slack_cannot_be_reached_a_person_is_who_they_last_were() {
    Person before = directory.person("U0JAMES");
    company.advance(ELEVEN_MINUTES);
    company.breakDown();

    assertThat(directory.person("U0JAMES")).isEqualTo(before);
  }

  @Test
  void after_an_hour_the_last_known_person_counts_no_more() {
    directory.person("U0JAMES");
    company.fail("users.info", 500);
    company.advance(Duration.ofMinutes(60).plusSeconds(1));

    assertThat(directory.person("U0JAMES")).isEqualTo(PersonReader.stranger("U0JAMES"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_not_found", "missing_scope", "invalid_auth"})
  void where_slack_says_no_the_last_known_person_counts_no_more(String error) {
    directory.person("U0JAMES");
    company.refuse("users.info", error);
    company.advance(ELEVEN_MINUTES);

    assertThat(directory.person("U0JAMES")).isEqualTo(PersonReader.stranger("U0JAMES"));
  }

  @Test
  void a_channel_is_never_opened_by_who_its_members_last_were() {
    assertThat(directory.clearanceOfChannel("C0ASKBPO")).isEqualTo(new Clearance.Full());
    company.fail("users.info", 500);
    company.advance(ELEVEN_MINUTES);

    assertThat(directory.clearanceOfChannel("C0ASKBPO")).isEqualTo(new Clearance.Public());
  }

  @Test
  void an_app_of_the_company_closes_no_channel_and_is_nobody() {
    Person app = directory.person("U0KEIHIAPP");

    assertThat(app.isApp()).isTrue();
    assertThat(app.clearance()).isEqualTo(new Clearance.Public());
    assertThat(company.membersOf("C0ASKBPO")).contains("U0KEIHIAPP");
    assertThat(directory.clearanceOfChannel("C0ASKBPO")).isEqualTo(new Clearance.Full());
  }

  @Test
  void somebody_who_has_left_does_not_close_their_old_channels() {
    company.deactivate("james");

    assertThat(directory.clearanceOfChannel("C0ASKBPO")).isEqualTo(new Clearance.Full());
    assertThat(directory.clearanceOfChannel("C0BPOTALK")).isEqualTo(new Clearance.Public());
  }
}
