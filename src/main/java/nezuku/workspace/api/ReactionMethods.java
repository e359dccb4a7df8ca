package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.node.ObjectNode;

/** {@code reactions.*}. */
final class ReactionMethods {
  private ReactionMethods() {}

  static List<Method> all() {
    return List.of(
        Method.scoped("reactions.add", "reactions:write", c -> react(c, true)),
        Method.scoped("reactions.remove", "reactions:write", c -> react(c, false)),
        Method.scoped("reactions.get", "reactions:read", ReactionMethods::get));
  }

  private static ObjectNode react(Call call, boolean add) {
    String name = call.text("name").replace(":", "");
    if (!name.matches("[\\p{L}\\p{N}_+'-]+")) {
      throw ApiException.of("invalid_name");
    }
    Channel channel = call.channel("channel");
    if (!channel.has(call.world().app().user())) {
      throw ApiException.of("not_in_channel");
    }
    String bot = call.world().app().user();
    if (!call.world().messages().react(channel, message(call, channel), bot, name, add)) {
      throw ApiException.of(add ? "already_reacted" : "no_reaction");
    }
    return Json.object();
  }

  private static ObjectNode get(Call call) {
    Channel channel = call.channel("channel");
    ObjectNode answer = Json.object().put("type", "message").put("channel", channel.id());
    answer.set("message", message(call, channel));
    return answer;
  }

  private static ObjectNode message(Call call, Channel channel) {
    return channel
        .message(call.text("timestamp"))
        .orElseThrow(() -> ApiException.of("message_not_found"));
  }
}
