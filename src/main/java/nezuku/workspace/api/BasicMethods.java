package nezuku.workspace.api;

import java.util.List;
import java.util.Map;
import nezuku.workspace.company.Team;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.AppIdentity;
import nezuku.workspace.world.World;
import tools.jackson.databind.node.ObjectNode;

/** {@code api.test}, {@code auth.test}, {@code team.info}, {@code bots.info}. */
final class BasicMethods {
  private BasicMethods() {}

  static List<Method> all() {
    return List.of(
        Method.open("api.test", BasicMethods::test),
        Method.open("auth.test", BasicMethods::auth),
        Method.scoped("team.info", "team:read", BasicMethods::team),
        Method.scoped("bots.info", "users:read", BasicMethods::bot));
  }

  private static ObjectNode test(Call call) {
    if (call.has("error")) {
      throw ApiException.of(call.text("error"));
    }
    ObjectNode args = call.arguments().deepCopy();
    args.remove("token");
    ObjectNode answer = Json.object();
    answer.set("args", args);
    return answer;
  }

  private static ObjectNode auth(Call call) {
    World world = call.world();
    AppIdentity app = world.app();
    return Json.object()
        .put("url", world.baseUrl())
        .put("team", world.company().home().name())
        .put("user", world.manifest().botName())
        .put("team_id", app.team())
        .put("user_id", app.user())
        .put("bot_id", app.bot())
        .put("is_enterprise_install", false);
  }

  private static ObjectNode team(Call call) {
    String id = call.has("team") ? call.text("team") : call.world().app().team();
    Team team = call.world().company().team(id);
    if (!team.id().equals(id)) {
      throw ApiException.of("team_not_found");
    }
    ObjectNode answer = Json.object();
    answer
        .putObject("team")
        .put("id", team.id())
        .put("name", team.name())
        .put("domain", team.domain())
        .put("email_domain", team.domain() + ".example")
        .setAll(Map.of("icon", Json.object()));
    return answer;
  }

  private static ObjectNode bot(Call call) {
    AppIdentity app = call.world().app();
    if (call.has("bot") && !call.text("bot").equals(app.bot())) {
      throw ApiException.of("bot_not_found");
    }
    ObjectNode answer = Json.object();
    answer
        .putObject("bot")
        .put("id", app.bot())
        .put("deleted", false)
        .put("name", call.world().manifest().name())
        .put("updated", 1_780_000_000)
        .put("app_id", app.app())
        .put("user_id", app.user())
        .set("icons", Json.object());
    return answer;
  }
}
