package nezuku.workspace.api;

import java.util.List;
import java.util.Optional;
import nezuku.workspace.http.Reply;
import nezuku.workspace.http.Request;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Hooks;
import nezuku.workspace.world.Whispers;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers {@code /response/<key>}: what an app says after an interaction. */
public final class ResponseUrls {
  private final World world;

  /** Over this world. */
  public ResponseUrls(World world) {
    this.world = world;
  }

  /** Takes one answer. */
  public Reply answer(Request request) {
    Optional<Hooks.Hook> hook = world.hooks().use(request.after("/response/"));
    if (hook.isEmpty()) {
      return Reply.json(404, ApiException.of("used_url").body());
    }
    JsonNode body = request.isJson() ? request.json() : Arguments.read(request).values();
    ObjectNode answer = accept(hook.get(), body);
    return Reply.json(Json.flag(answer, "ok") ? 200 : 400, answer);
  }

  /** Does what the answer says (post, whisper, replace or delete), or says why not. */
  public ObjectNode accept(Hooks.Hook hook, JsonNode said) {
    try {
      obey(hook, said);
      return Json.object().put("ok", true);
    } catch (ApiException refused) {
      return refused.body();
    }
  }

  private void obey(Hooks.Hook hook, JsonNode said) {
    if (Json.flag(said, "delete_original")) {
      delete(hook);
      return;
    }
    ObjectNode content = Json.object().put("text", Json.text(said, "text"));
    for (String part : List.of("blocks", "attachments")) {
      if (said.path(part).isArray()) {
        content.set(part, said.path(part));
      }
    }
    content = Draft.checked(world, content);
    if (Json.flag(said, "replace_original") && replace(hook, content)) {
      return;
    }
    String thread = Json.text(said, "thread_ts");
    if (!thread.isEmpty()) {
      content.put("thread_ts", thread);
    }
    if (Json.text(said, "response_type").equals("in_channel")) {
      world.messages().post(hook.channel(), content);
    } else {
      world.whispers().show(hook.channel(), hook.user(), content);
    }
  }

  private boolean replace(Hooks.Hook hook, ObjectNode content) {
    Optional<Whispers.Whisper> whisper = world.whispers().find(hook.ts());
    Channel channel = hook.channel();
    Optional<ObjectNode> message = channel.message(hook.ts());
    whisper.ifPresent(w -> world.whispers().replace(w, content));
    message.ifPresent(m -> world.messages().update(channel, m, Drafts.merged(m, content)));
    return whisper.isPresent() || message.isPresent();
  }

  private void delete(Hooks.Hook hook) {
    world.whispers().find(hook.ts()).ifPresent(world.whispers()::remove);
    Channel channel = hook.channel();
    channel.message(hook.ts()).ifPresent(m -> world.messages().delete(channel, m));
  }
}
