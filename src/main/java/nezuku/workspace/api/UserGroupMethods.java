package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.company.Group;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code usergroups.*}. */
final class UserGroupMethods {
  private static final long CREATED = 1_780_000_000L;

  private UserGroupMethods() {}

  static List<Method> all() {
    return List.of(
        Method.scoped("usergroups.list", "usergroups:read", UserGroupMethods::list),
        Method.scoped("usergroups.users.list", "usergroups:read", UserGroupMethods::users));
  }

  private static ObjectNode list(Call call) {
    ObjectNode answer = Json.object();
    ArrayNode groups = answer.putArray("usergroups");
    shown(call).forEach(group -> groups.add(json(call, group)));
    return answer;
  }

  private static ObjectNode users(Call call) {
    String id = call.require("usergroup");
    Group group =
        shown(call).stream()
            .filter(g -> g.id().equals(id))
            .findFirst()
            .orElseThrow(() -> ApiException.of("no_such_subteam"));
    ObjectNode answer = Json.object();
    answer.set("users", Json.strings(call.world().membersOf(group)));
    return answer;
  }

  private static List<Group> shown(Call call) {
    return call.world().company().groups().stream()
        .filter(group -> !group.disabled() || call.flag("include_disabled"))
        .toList();
  }

  private static ObjectNode json(Call call, Group group) {
    List<String> users = call.world().membersOf(group);
    ObjectNode json = Json.object().put("id", group.id()).put("team_id", call.world().app().team());
    json.put("is_usergroup", true).put("is_subteam", true).put("name", group.name());
    json.put("description", "").put("handle", group.handle()).put("is_external", false);
    json.put("date_create", CREATED).put("date_update", CREATED);
    json.put("date_delete", group.disabled() ? CREATED : 0).putNull("auto_type");
    json.put("auto_provision", false).put("enterprise_subteam_id", "");
    json.put("created_by", "U0ITO").put("updated_by", "U0ITO");
    json.put("deleted_by", group.disabled() ? "U0ITO" : null);
    ObjectNode prefs = json.putObject("prefs");
    prefs.putArray("channels");
    prefs.putArray("groups");
    if (call.flag("include_users")) {
      json.set("users", Json.strings(users));
    }
    if (call.flag("include_count")) {
      json.put("user_count", users.size());
    }
    return json;
  }
}
