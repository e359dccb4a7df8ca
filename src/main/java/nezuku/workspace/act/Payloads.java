package nezuku.workspace.act;

import java.util.Optional;
import nezuku.workspace.block.Element;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.AppIdentity;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Hooks;
import nezuku.workspace.world.Timestamps;
import nezuku.workspace.world.View;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the payloads of commands and interactions, field for field as Slack does. */
final class Payloads {
  private static final String TOKEN = "verification-token-of-old";
  private final World world;

  Payloads(World world) {
    this.world = world;
  }

  /** The form of a slash command; the values are strings. */
  ObjectNode command(Member user, Channel channel, String command, String text, String hookKey) {
    return Json.object()
        .put("token", TOKEN)
        .put("team_id", world.app().team())
        .put("team_domain", world.company().home().domain())
        .put("channel_id", channel.id())
        .put("channel_name", channel.payloadName())
        .put("user_id", user.id())
        .put("user_name", user.handle())
        .put("command", command)
        .put("text", text)
        .put("api_app_id", world.app().app())
        .put("is_enterprise_install", "false")
        .put("response_url", hookUrl(hookKey))
        .put("trigger_id", world.triggers().issue(user.id()));
  }

  ObjectNode actionOnMessage(
      Member user, Where.OnMessage where, ObjectNode action, JsonNode values) {
    ObjectNode payload = base("block_actions", user);
    ObjectNode container = payload.putObject("container").put("type", "message");
    container.put("message_ts", where.ts()).put("channel_id", where.channel().id());
    container.put("is_ephemeral", where.ephemeral());
    String thread = Json.text(where.message(), "thread_ts");
    if (!thread.isEmpty()) {
      container.put("thread_ts", thread);
    }
    payload.set("channel", channel(where.channel()));
    // Slack does not repeat the content of ephemeral messages.
    if (!where.ephemeral()) {
      payload.set("message", where.message());
    }
    payload.putObject("state").set("values", values);
    String key =
        world.hooks().issue(new Hooks.Hook(where.channel(), user.id(), where.ts(), thread));
    payload.put("response_url", hookUrl(key));
    payload.putArray("actions").add(action);
    return payload;
  }

  ObjectNode actionOnView(Member user, View view, ObjectNode action) {
    ObjectNode payload = base("block_actions", user);
    payload.putObject("container").put("type", "view").put("view_id", view.id());
    payload.set("view", view.toJson());
    payload.putArray("actions").add(action);
    return payload;
  }

  /** What was typed into a box that suggests. */
  ObjectNode suggestion(Member user, Where where, Element element, String typed) {
    ObjectNode payload = base("block_suggestion", user);
    payload.remove("trigger_id");
    payload.put("action_id", element.actionId()).put("block_id", element.blockId());
    payload.put("value", typed);
    ObjectNode container = payload.putObject("container");
    switch (where) {
      case Where.InView in -> {
        container.put("type", "view").put("view_id", in.view().id());
        payload.set("view", in.view().toJson());
      }
      case Where.OnMessage on -> {
        container.put("type", "message").put("message_ts", on.ts());
        container.put("channel_id", on.channel().id()).put("is_ephemeral", on.ephemeral());
        payload.set("channel", channel(on.channel()));
        if (!on.ephemeral()) {
          payload.set("message", on.message());
        }
      }
    }
    return payload;
  }

  ObjectNode submission(Member user, View view) {
    ObjectNode payload = base("view_submission", user);
    payload.set("view", view.toJson());
    payload.putArray("response_urls");
    return payload;
  }

  ObjectNode closing(Member user, View view, boolean cleared) {
    ObjectNode payload = base("view_closed", user);
    payload.remove("trigger_id");
    payload.set("view", view.toJson());
    return payload.put("is_cleared", cleared);
  }

  ObjectNode shortcut(Member user, String callbackId, Optional<Where.OnMessage> on) {
    ObjectNode payload = base(on.isPresent() ? "message_action" : "shortcut", user);
    payload.put("callback_id", callbackId).put("action_ts", now());
    on.ifPresent(
        where -> {
          Hooks.Hook hook = new Hooks.Hook(where.channel(), user.id(), "", "");
          payload.put("response_url", hookUrl(world.hooks().issue(hook)));
          payload.put("message_ts", where.ts());
          payload.set("channel", channel(where.channel()));
          payload.set("message", where.message());
        });
    return payload;
  }

  String now() {
    return Timestamps.of(world.clock().instant());
  }

  private ObjectNode base(String type, Member user) {
    AppIdentity app = world.app();
    ObjectNode payload = Json.object().put("type", type);
    payload.putObject("team").put("id", app.team()).put("domain", world.company().home().domain());
    payload
        .putObject("user")
        .put("id", user.id())
        .put("username", user.handle())
        .put("name", user.handle())
        .put("team_id", user.team());
    payload.put("api_app_id", app.app()).put("token", TOKEN);
    payload.putNull("enterprise").put("is_enterprise_install", false);
    return payload.put("trigger_id", world.triggers().issue(user.id()));
  }

  private static ObjectNode channel(Channel channel) {
    return Json.object().put("id", channel.id()).put("name", channel.payloadName());
  }

  private String hookUrl(String key) {
    return world.baseUrl() + "response/" + key;
  }
}
