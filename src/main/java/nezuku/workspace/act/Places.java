package nezuku.workspace.act;

import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;

/** Finds people and channels by the names that acts use. */
final class Places {
  private Places() {}

  static Member member(World world, String name) {
    return world
        .members()
        .find(name)
        .orElseThrow(() -> new Refusal("There is nobody called \"" + name + "\"."));
  }

  /** The act's channel; {@code @nezuku} or no channel is the direct messages with the app. */
  static Channel channel(World world, Member user, JsonNode act) {
    String name = Json.text(act, "channel");
    if (name.isEmpty()) {
      return world.channels().direct(user.id(), world.app().user());
    }
    if (name.startsWith("@")) {
      return world.channels().direct(user.id(), member(world, name).id());
    }
    return world
        .channels()
        .find(name)
        .orElseThrow(() -> new Refusal("There is no channel \"" + name + "\"."));
  }

  /** The same, if the person may write there. */
  static Channel writable(World world, Member user, JsonNode act) {
    Channel channel = channel(world, user, act);
    if (channel.isArchived()) {
      throw new Refusal("#" + channel.name() + " is archived.");
    }
    if (!channel.has(user.id())) {
      throw new Refusal(user.handle() + " is not in #" + channel.name() + ".");
    }
    return channel;
  }

  /** A mention for a typed {@code @handle} or {@code #channel}; empty if nobody is called so. */
  static String mention(World world, String typed, boolean labelled) {
    if (typed.startsWith("@")) {
      if (typed.equals("@here") || typed.equals("@channel") || typed.equals("@everyone")) {
        return "<!" + typed.substring(1) + ">";
      }
      return world
          .members()
          .find(typed)
          .map(m -> "<@" + m.id() + (labelled ? "|" + m.handle() : "") + ">")
          .orElse("");
    }
    return world
        .channels()
        .find(typed)
        .map(c -> "<#" + c.id() + "|" + (labelled ? c.name() : "") + ">")
        .orElse("");
  }
}
