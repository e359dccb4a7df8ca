package nezuku.workspace.act;

import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.View;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a person acts: on a message or in a view. */
sealed interface Where {
  /** The blocks there. */
  JsonNode blocks();

  /** On a message, perhaps one only this person sees. */
  record OnMessage(Channel channel, ObjectNode message, boolean ephemeral) implements Where {
    String ts() {
      return Json.text(message, "ts");
    }

    @Override
    public JsonNode blocks() {
      return message.path("blocks");
    }
  }

  /** In a modal or the Home tab. */
  record InView(View view) implements Where {
    @Override
    public JsonNode blocks() {
      return view.json().path("blocks");
    }
  }

  /** What the act's {@code view_id}, or {@code channel} and {@code ts}, point to. */
  static Where of(World world, Member user, JsonNode act) {
    String viewId = Json.text(act, "view_id");
    if (!viewId.isEmpty()) {
      return new InView(view(world, user, viewId));
    }
    return message(world, user, act);
  }

  /** The message that the act points to. */
  static OnMessage message(World world, Member user, JsonNode act) {
    String ts = Json.text(act, "ts");
    return world
        .whispers()
        .find(ts)
        .filter(w -> w.user().equals(user.id()))
        .map(w -> new OnMessage(w.channel(), w.message(), true))
        .orElseGet(() -> posted(user, Places.channel(world, user, act), ts));
  }

  private static OnMessage posted(Member user, Channel channel, String ts) {
    if (!channel.has(user.id())) {
      throw new Refusal(user.handle() + " is not in " + channel.name() + ".");
    }
    return channel
        .message(ts)
        .map(m -> new OnMessage(channel, m, false))
        .orElseThrow(
            () -> new Refusal("There is no message " + ts + " in " + channel.name() + "."));
  }

  /** A view this person has open. */
  static View view(World world, Member user, String viewId) {
    return world.views().stack(user.id()).stream()
        .filter(v -> v.id().equals(viewId))
        .findFirst()
        .or(() -> world.views().home(user.id()).filter(v -> v.id().equals(viewId)))
        .orElseThrow(() -> new Refusal(user.handle() + " has no view " + viewId + " open."));
  }
}
