package nezuku.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackGroupNamesTest {
  private final LocalCompany company = LocalCompany.open();
  private final SlackGroupNames names = new SlackGroupNames(company.web(), company.clock());

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void a_user_group_has_the_name_that_people_gave_it_and_slack_is_asked_once() {
    assertThat(names.of("S0BPOADMINS")).contains("委託業務の管理者 / BPO admins");
    assertThat(names.of("S0BPOMANAGERS")).contains("委託業務の責任者 / BPO managers");
    assertThat(company.calls("usergroups.list")).isEqualTo(1);
  }

  @Test
  void a_group_that_is_switched_off_or_not_there_has_no_name() {
    assertThat(names.of("S0BPOPILOT")).isEmpty();
    assertThat(names.of("S0NOWHERE")).isEmpty();
  }

  @Test
  void where_slack_does_not_tell_there_is_no_name() {
    company.refuse("usergroups.list", "missing_scope");
    assertThat(names.of("S0BPOADMINS")).isEmpty();
  }
}
