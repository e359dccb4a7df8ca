package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UserGroupTest {
  private final TestSlack slack = TestSlack.open();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void theGroupsAreListedWithoutTheDisabledOnes() {
    JsonNode answer = slack.api("usergroups.list");
    assertThat(handles(answer)).containsExactly("bpo-admins", "bpo-managers");
    assertThat(answer.at("/usergroups/0").has("users")).isFalse();
    assertThat(answer.at("/usergroups/0").has("user_count")).isFalse();
  }

  @Test
  void membersCountsAndDisabledGroupsAreShownOnRequest() {
    JsonNode answer =
        slack.api(
            "usergroups.list",
            "include_users",
            "true",
            "include_count",
            "true",
            "include_disabled",
            "true");
    assertThat(handles(answer)).containsExactly("bpo-admins", "bpo-managers", "bpo-pilot");
    assertThat(ids(answer.at("/usergroups/0/users"))).containsExactly("U0ITO", "U0EMILY");
    assertThat(answer.at("/usergroups/0/user_count").asInt(0)).isEqualTo(2);
    assertThat(answer.at("/usergroups/2/date_delete").asLong(0)).isPositive();
  }

  @Test
  void theMembersOfAGroupAreListed() {
    JsonNode answer = slack.api("usergroups.users.list", "usergroup", "S0BPOADMINS");
    assertThat(ids(answer.path("users"))).containsExactly("U0ITO", "U0EMILY");
  }

  @Test
  void aGroupThatIsNotThereOrDisabledIsNoSuchSubteam() {
    for (String group : List.of("S0NOBODY", "S0BPOPILOT")) {
      assertThat(Json.text(slack.api("usergroups.users.list", "usergroup", group), "error"))
          .isEqualTo("no_such_subteam");
    }
  }

  @Test
  void groupsNeedTheirScope() {
    slack.control("fault", "{\"revoke_scope\":\"usergroups:read\"}");
    JsonNode answer = slack.api("usergroups.users.list", "usergroup", "S0BPOADMINS");
    assertThat(Json.text(answer, "error")).isEqualTo("missing_scope");
    assertThat(Json.text(answer, "needed")).isEqualTo("usergroups:read");
  }

  private static List<String> handles(JsonNode answer) {
    return answer.path("usergroups").values().stream().map(g -> Json.text(g, "handle")).toList();
  }

  private static List<String> ids(JsonNode users) {
    return users.values().stream().map(u -> u.asString("")).toList();
  }
}
