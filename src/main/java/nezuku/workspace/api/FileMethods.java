package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Files;
import nezuku.workspace.world.Happening;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: announce, upload, complete. */
final class FileMethods {
  private FileMethods() {}

  static List<Method> all() {
    return List.of(
        Method.scoped("files.getUploadURLExternal", "files:write", FileMethods::announce),
        Method.scoped("files.completeUploadExternal", "files:write", FileMethods::complete),
        Method.scoped("files.info", "files:read", FileMethods::info));
  }

  private static ObjectNode announce(Call call) {
    World world = call.world();
    String name = call.require("filename");
    call.require("length");
    long now = world.clock().instant().getEpochSecond();
    ObjectNode file = world.files().announce(name, "", world.app().user(), now);
    String id = Json.text(file, "id");
    return Json.object().put("upload_url", world.baseUrl() + "upload/" + id).put("file_id", id);
  }

  private static ObjectNode complete(Call call) {
    ArrayNode files = Json.array();
    for (JsonNode asked : call.json("files")) {
      ObjectNode file = file(call, Json.text(asked, "id")).json().deepCopy();
      files.add(asked.hasNonNull("title") ? file.put("title", Json.text(asked, "title")) : file);
    }
    if (files.isEmpty()) {
      throw ApiException.of("invalid_arguments");
    }
    String id = call.has("channel_id") ? "channel_id" : "channel";
    if (call.has(id)) {
      share(call, call.channel(id), files);
    }
    ObjectNode answer = Json.object();
    answer.set("files", files);
    return answer;
  }

  private static void share(Call call, Channel channel, ArrayNode files) {
    World world = call.world();
    if (!channel.has(world.app().user())) {
      throw ApiException.of("not_in_channel");
    }
    ObjectNode message = Json.object().put("text", call.text("initial_comment"));
    message.put("user", world.app().user()).put("bot_id", world.app().bot()).put("upload", false);
    message.set("files", files);
    if (call.has("thread_ts")) {
      message.put("thread_ts", call.text("thread_ts"));
    }
    world.messages().post(channel, message);
    for (JsonNode file : files) {
      world.journal().append(new Happening.Shared(channel, world.app().user(), Json.copy(file)));
    }
  }

  private static ObjectNode info(Call call) {
    ObjectNode answer = Json.object();
    answer.set("file", file(call, call.text("file")).json());
    return answer;
  }

  private static Files.Stored file(Call call, String id) {
    return call.world().files().find(id).orElseThrow(() -> ApiException.of("file_not_found"));
  }
}
