package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}. */
final class ChatMethods {
  private ChatMethods() {}

  static List<Method> all() {
    return List.of(
        Method.scoped("chat.postMessage", "chat:write", ChatMethods::post),
        Method.scoped("chat.postEphemeral", "chat:write", ChatMethods::whisper),
        Method.scoped("chat.update", "chat:write", ChatMethods::update),
        Method.scoped("chat.delete", "chat:write", ChatMethods::delete),
        Method.open("chat.getPermalink", ChatMethods::permalink));
  }

  private static ObjectNode post(Call call) {
    Channel channel = writable(call, true);
    ObjectNode content = Draft.of(call);
    String thread = call.text("thread_ts");
    if (!thread.isEmpty()) {
      // Slack takes a reply to a message that is gone, but the thread stays headless.
      content.put("thread_ts", thread);
      if (call.flag("reply_broadcast")) {
        content.put("subtype", "thread_broadcast");
      }
    }
    JsonNode metadata = call.json("metadata");
    if (call.has("metadata")) {
      if (!metadata.hasNonNull("event_type") || !metadata.path("event_payload").isObject()) {
        throw ApiException.of("invalid_metadata_format");
      }
      content.set("metadata", metadata);
    }
    ObjectNode message = call.world().messages().post(channel, content);
    return answer(channel, message);
  }

  private static Channel writable(Call call, boolean opens) {
    String id = call.text("channel");
    boolean person = opens && call.world().members().byId(id).isPresent();
    Channel channel = person ? ConversationMethods.direct(call, id) : call.channel("channel");
    if (channel.isArchived()) {
      throw ApiException.of("is_archived");
    }
    boolean anywhere =
        call.grant().has("chat:write.public") && channel.kind() == Channel.Kind.PUBLIC;
    if (!channel.has(call.world().app().user()) && !anywhere) {
      throw ApiException.of("not_in_channel");
    }
    return channel;
  }

  private static ObjectNode whisper(Call call) {
    Channel channel = writable(call, false);
    String user = call.text("user");
    if (call.world().members().byId(user).isEmpty()) {
      throw ApiException.of("user_not_found");
    }
    if (!channel.has(user)) {
      throw ApiException.of("user_not_in_channel");
    }
    ObjectNode content = Draft.of(call);
    if (call.has("thread_ts")) {
      content.put("thread_ts", call.text("thread_ts"));
    }
    ObjectNode message = call.world().whispers().show(channel, user, content);
    return Json.object().put("message_ts", Json.text(message, "ts"));
  }

  private static ObjectNode update(Call call) {
    Channel channel = call.channel("channel");
    ObjectNode before = own(call, channel, "cant_update_message");
    ObjectNode content = Json.object();
    for (String kept : List.of("text", "blocks", "attachments")) {
      if (before.has(kept) && !call.arguments().has(kept)) {
        content.set(kept, before.path(kept));
      }
    }
    if (call.arguments().has("text") && !call.arguments().has("blocks")) {
      content.remove("blocks");
    }
    for (String given : List.of("blocks", "attachments")) {
      if (call.json(given).isArray()) {
        content.set(given, call.json(given));
      }
    }
    if (call.arguments().has("text")) {
      content.put("text", call.text("text"));
    }
    ObjectNode after = Drafts.merged(before, Draft.checked(call.world(), content));
    if (call.has("metadata")) {
      after.set("metadata", call.json("metadata"));
    }
    return answer(channel, call.world().messages().update(channel, before, after))
        .put("text", Json.text(after, "text"));
  }

  private static ObjectNode delete(Call call) {
    Channel channel = call.channel("channel");
    call.world().messages().delete(channel, own(call, channel, "cant_delete_message"));
    return Json.object().put("channel", channel.id()).put("ts", call.text("ts"));
  }

  private static ObjectNode own(Call call, Channel channel, String otherwise) {
    ObjectNode message =
        channel.message(call.text("ts")).orElseThrow(() -> ApiException.of("message_not_found"));
    if (!Json.text(message, "bot_id").equals(call.world().app().bot())) {
      throw ApiException.of(otherwise);
    }
    return message;
  }

  private static ObjectNode permalink(Call call) {
    World world = call.world();
    Channel channel = call.channel("channel");
    ObjectNode message =
        channel
            .message(call.text("message_ts"))
            .orElseThrow(() -> ApiException.of("message_not_found"));
    String ts = Json.text(message, "ts");
    String thread = Json.text(message, "thread_ts");
    String link = world.baseUrl() + "archives/" + channel.id() + "/p" + ts.replace(".", "");
    boolean reply = !thread.isEmpty() && !thread.equals(ts);
    String tail = reply ? "?thread_ts=" + thread + "&cid=" + channel.id() : "";
    return Json.object().put("channel", channel.id()).put("permalink", link + tail);
  }

  private static ObjectNode answer(Channel channel, ObjectNode message) {
    ObjectNode answer = Json.object().put("channel", channel.id());
    answer.put("ts", Json.text(message, "ts"));
    answer.set("message", message);
    return answer;
  }
}
