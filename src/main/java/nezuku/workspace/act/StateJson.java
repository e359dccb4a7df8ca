package nezuku.workspace.act;

import nezuku.workspace.company.Group;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Whispers;
import nezuku.workspace.world.World;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is the case, as JSON. */
final class StateJson {
  private StateJson() {}

  static ObjectNode of(World world) {
    ObjectNode state = Json.object().put("clock", world.clock().instant().toString());
    state.set("company", Json.of(world.company().home()));
    state.set("partners", Json.of(world.company().partners()));
    state.set("app", Json.of(world.app()));
    ArrayNode users = state.putArray("users");
    world.members().all().forEach(m -> users.add(m.toJson(true, true)));
    ArrayNode groups = state.putArray("usergroups");
    for (Group group : world.company().groups()) {
      groups
          .addObject()
          .put("id", group.id())
          .put("handle", group.handle())
          .put("disabled", group.disabled())
          .set("users", Json.strings(world.membersOf(group)));
    }
    ArrayNode channels = state.putArray("channels");
    world.channels().all().forEach(c -> channels.add(channel(c)));
    ArrayNode ephemerals = state.putArray("ephemerals");
    for (Whispers.Whisper w : world.whispers().all()) {
      ephemerals
          .addObject()
          .put("channel", w.channel().id())
          .put("user", w.user())
          .set("message", w.message());
    }
    ObjectNode modals = state.putObject("modals");
    ObjectNode homes = state.putObject("homes");
    for (Member member : world.members().all()) {
      ArrayNode stack = Json.array();
      world.views().stack(member.id()).forEach(v -> stack.add(v.toJson()));
      if (!stack.isEmpty()) {
        modals.set(member.handle(), stack);
      }
      world.views().home(member.id()).ifPresent(v -> homes.set(member.handle(), v.toJson()));
    }
    return state;
  }

  private static ObjectNode channel(Channel channel) {
    ObjectNode json = Json.object().put("id", channel.id()).put("name", channel.name());
    json.put("type", channel.kind().type()).put("is_archived", channel.isArchived());
    json.put("is_ext_shared", channel.isShared());
    json.set("members", Json.strings(channel.members()));
    json.set("messages", Json.array().addAll(channel.messages()));
    return json;
  }
}
