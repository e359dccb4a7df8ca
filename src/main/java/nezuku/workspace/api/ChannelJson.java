package nezuku.workspace.api;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;
import tools.jackson.databind.node.ObjectNode;

/** The conversation object of the Web API. */
final class ChannelJson {
  private static final long CREATED = 1_780_000_000L;

  private ChannelJson() {}

  static ObjectNode of(World world, Channel channel) {
    String bot = world.app().user();
    ObjectNode json = Json.object().put("id", channel.id()).put("created", CREATED);
    json.put("is_archived", channel.isArchived()).put("updated", CREATED * 1000);
    json.put("is_org_shared", false).put("context_team_id", world.app().team());
    if (channel.kind() == Channel.Kind.DIRECT) {
      String other = channel.members().stream().filter(m -> !m.equals(bot)).findFirst().orElse(bot);
      return json.put("is_im", true)
          .put("user", other)
          .put("is_user_deleted", world.members().byId(other).orElseThrow().isDeactivated())
          .put("priority", 0);
    }
    boolean closed = channel.kind() == Channel.Kind.PRIVATE;
    json.put("name", channel.name()).put("name_normalized", channel.name());
    json.put("is_channel", true).put("is_group", false).put("is_im", false);
    json.put("is_mpim", false).put("is_private", closed);
    json.put("is_general", channel.name().equals("general"));
    json.put("is_shared", channel.isShared()).put("is_ext_shared", channel.isShared());
    json.put("is_pending_ext_shared", false).put("is_member", channel.has(bot));
    json.put("creator", "U0ITO").put("unlinked", 0).put("num_members", channel.members().size());
    json.set("shared_team_ids", Json.strings(teams(world, channel)));
    json.set("connected_team_ids", Json.strings(channel.partners()));
    json.putObject("topic")
        .put("value", channel.topic())
        .put("creator", "U0ITO")
        .put("last_set", CREATED);
    json.putObject("purpose").put("value", "").put("creator", "").put("last_set", 0);
    return json;
  }

  private static List<String> teams(World world, Channel channel) {
    List<String> teams = new ArrayList<>(channel.partners());
    teams.addFirst(world.app().team());
    return teams;
  }
}
