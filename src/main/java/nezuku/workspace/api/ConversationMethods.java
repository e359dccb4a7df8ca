package nezuku.workspace.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*} but for reading messages. */
final class ConversationMethods {
  private static final Map<String, Channel.Kind> TYPES =
      Map.of(
          "public_channel", Channel.Kind.PUBLIC,
          "private_channel", Channel.Kind.PRIVATE,
          "im", Channel.Kind.DIRECT);

  private ConversationMethods() {}

  static List<Method> all() {
    return List.of(
        Method.open("conversations.list", ConversationMethods::list),
        Method.open("conversations.info", ConversationMethods::info),
        Method.open("conversations.members", ConversationMethods::members),
        Method.scoped("conversations.open", "im:write,mpim:write", ConversationMethods::open),
        Method.scoped("conversations.join", "channels:join", ConversationMethods::join));
  }

  /** The conversations of the asked types that the app can see. */
  static List<Channel> visible(Call call) {
    List<String> types = call.has("types") ? call.list("types") : List.of("public_channel");
    List<Channel.Kind> kinds = new ArrayList<>();
    for (String type : types) {
      Channel.Kind kind = TYPES.get(type);
      if (kind != null) {
        call.grant().require(kind.scope() + ":read");
        kinds.add(kind);
      } else if (type.equals("mpim")) {
        call.grant().require("mpim:read");
      } else {
        throw ApiException.of("invalid_types");
      }
    }
    String bot = call.world().app().user();
    return call.world().channels().all().stream()
        .filter(c -> kinds.contains(c.kind()))
        .filter(c -> c.kind() == Channel.Kind.PUBLIC || c.has(bot))
        .filter(c -> !c.isArchived() || !call.flag("exclude_archived"))
        .toList();
  }

  private static ObjectNode list(Call call) {
    return Page.of(call, "channels", visible(call), 100, c -> ChannelJson.of(call.world(), c));
  }

  private static ObjectNode info(Call call) {
    ObjectNode channel = ChannelJson.of(call.world(), call.channel("channel", "read"));
    if (!call.flag("include_num_members")) {
      channel.remove("num_members");
    }
    if (call.flag("include_locale")) {
      channel.put("locale", "ja-JP");
    }
    ObjectNode answer = Json.object();
    answer.set("channel", channel);
    return answer;
  }

  private static ObjectNode members(Call call) {
    Channel channel = call.channel("channel", "read");
    return Page.of(call, "members", channel.members(), 100, Json::of);
  }

  private static ObjectNode open(Call call) {
    Channel channel = call.has("channel") ? call.channel("channel") : direct(call);
    ObjectNode answer = Json.object().put("no_op", true).put("already_open", true);
    ObjectNode json = answer.putObject("channel").put("id", channel.id());
    if (call.flag("return_im")) {
      json.setAll(ChannelJson.of(call.world(), channel));
    }
    return answer;
  }

  private static Channel direct(Call call) {
    List<String> users = call.list("users");
    if (users.size() != 1) {
      throw ApiException.of(users.isEmpty() ? "users_list_not_supplied" : "not_supported_here");
    }
    return direct(call, users.getFirst());
  }

  /** The app's direct messages with a user. */
  static Channel direct(Call call, String user) {
    String bot = call.world().app().user();
    boolean known = call.world().members().byId(user).isPresent() && !user.equals(bot);
    if (!known) {
      throw ApiException.of("user_not_found");
    }
    if (call.world().members().byId(user).orElseThrow().isDeactivated()) {
      throw ApiException.of("user_disabled");
    }
    return call.world().channels().direct(user, bot);
  }

  private static ObjectNode join(Call call) {
    Channel channel = call.channel("channel");
    if (channel.isArchived()) {
      throw ApiException.of("is_archived");
    }
    if (channel.kind() != Channel.Kind.PUBLIC) {
      throw ApiException.of("method_not_supported_for_channel_type");
    }
    boolean joined = call.world().channels().join(channel, call.world().app().user(), null);
    ObjectNode answer = Json.object();
    answer.set("channel", ChannelJson.of(call.world(), channel));
    return joined ? answer : answer.put("warning", "already_in_channel");
  }
}
