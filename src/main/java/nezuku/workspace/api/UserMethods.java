package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.node.ObjectNode;

/** {@code users.*}. */
final class UserMethods {
  private static final String EMAIL = "users:read.email";

  private UserMethods() {}

  static List<Method> all() {
    return List.of(
        Method.scoped("users.info", "users:read", UserMethods::info),
        Method.scoped("users.list", "users:read", UserMethods::list),
        Method.scoped("users.lookupByEmail", EMAIL, UserMethods::byEmail),
        Method.open("users.conversations", UserMethods::conversations));
  }

  private static ObjectNode info(Call call) {
    Member member =
        call.world()
            .members()
            .byId(call.text("user"))
            .orElseThrow(() -> ApiException.of("user_not_found"));
    return user(call, member);
  }

  private static ObjectNode byEmail(Call call) {
    // As in Slack, people of other teams are not found this way.
    String home = call.world().app().team();
    return call.world().members().all().stream()
        .filter(m -> m.team().equals(home) && !m.isBot() && !m.isDeactivated())
        .filter(m -> m.email().equalsIgnoreCase(call.text("email")))
        .findFirst()
        .map(m -> user(call, m))
        .orElseThrow(() -> ApiException.of("users_not_found"));
  }

  private static ObjectNode list(Call call) {
    List<Member> all = call.world().members().all();
    ObjectNode page = Page.of(call, "members", all, 1000, m -> json(call, m));
    return page.put("cache_ts", call.world().clock().instant().getEpochSecond());
  }

  private static ObjectNode conversations(Call call) {
    String user = call.has("user") ? call.text("user") : call.world().app().user();
    if (call.world().members().byId(user).isEmpty()) {
      throw ApiException.of("user_not_found");
    }
    List<Channel> channels =
        ConversationMethods.visible(call).stream().filter(c -> c.has(user)).toList();
    return Page.of(call, "channels", channels, 100, c -> ChannelJson.of(call.world(), c));
  }

  private static ObjectNode user(Call call, Member member) {
    ObjectNode answer = Json.object();
    answer.set("user", json(call, member));
    return answer;
  }

  private static ObjectNode json(Call call, Member member) {
    return member.toJson(call.grant().has(EMAIL), call.flag("include_locale"));
  }
}
