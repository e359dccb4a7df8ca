package nezuku.workspace.act;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import nezuku.workspace.block.Typed;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Happening;
import nezuku.workspace.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do in channels: write, share files, react, come and go. */
final class Talking {
  private final World world;

  Talking(World world) {
    this.world = world;
  }

  ObjectNode message(Member user, JsonNode act) {
    Channel channel = Places.writable(world, user, act);
    String text = Typed.escape(Json.text(act, "text"), n -> Places.mention(world, n, false));
    if (text.isBlank()) {
      throw new Refusal("A message needs text.");
    }
    ObjectNode message = signed(user).put("text", text);
    message.set("blocks", Typed.richText(text));
    return posted(channel, inThread(message, act));
  }

  ObjectNode file(Member user, JsonNode act) {
    Channel channel = Places.writable(world, user, act);
    String name = act.path("name").asString("file.txt");
    byte[] content = content(act);
    long now = world.clock().instant().getEpochSecond();
    ObjectNode file = world.files().announce(name, "", user.id(), now);
    world.files().fill(Json.text(file, "id"), content);
    file.put("size", content.length);
    ObjectNode message =
        signed(user).put("subtype", "file_share").put("text", Json.text(act, "text"));
    message.putArray("files").add(file);
    ObjectNode answer = posted(channel, inThread(message, act).put("upload", false));
    world.journal().append(new Happening.Shared(channel, user.id(), file));
    answer.set("file", file);
    return answer;
  }

  private static byte[] content(JsonNode act) {
    if (act.hasNonNull("base64")) {
      try {
        return Base64.getDecoder().decode(Json.text(act, "base64"));
      } catch (IllegalArgumentException e) {
        throw new Refusal("\"base64\" is not Base64.");
      }
    }
    return Json.text(act, "content").getBytes(StandardCharsets.UTF_8);
  }

  ObjectNode reaction(Member user, JsonNode act) {
    Where.OnMessage where = Where.message(world, user, act);
    String name = Json.text(act, "name").replace(":", "");
    boolean add = !Json.flag(act, "remove");
    world.messages().react(where.channel(), where.message(), user.id(), name, add);
    return at(where.channel(), where.ts());
  }

  ObjectNode join(Member user, JsonNode act) {
    Channel channel = Places.channel(world, user, act);
    enter(channel, user, null);
    return at(channel, "");
  }

  ObjectNode invite(Member user, JsonNode act) {
    Channel channel = Places.writable(world, user, act);
    enter(channel, Places.member(world, Json.text(act, "invitee")), user);
    return at(channel, "");
  }

  private void enter(Channel channel, Member member, @Nullable Member by) {
    String inviter = by == null ? null : by.id();
    if (world.channels().join(channel, member.id(), inviter)) {
      ObjectNode message = Json.object().put("subtype", "channel_join").put("user", member.id());
      message.put("text", "<@" + member.id() + "> has joined the channel");
      if (inviter != null) {
        message.put("inviter", inviter);
      }
      world.messages().post(channel, message);
    }
  }

  ObjectNode leave(Member user, JsonNode act) {
    Channel channel = Places.channel(world, user, act);
    exit(channel, user);
    return at(channel, "");
  }

  ObjectNode kick(Member user, JsonNode act) {
    Channel channel = Places.writable(world, user, act);
    Member kicked = Places.member(world, Json.text(act, "kicked"));
    if (!channel.has(kicked.id())) {
      throw new Refusal(kicked.handle() + " is not in #" + channel.name() + ".");
    }
    exit(channel, kicked);
    return at(channel, "");
  }

  private void exit(Channel channel, Member member) {
    if (channel.has(member.id())) {
      ObjectNode message = Json.object().put("subtype", "channel_leave").put("user", member.id());
      message.put("text", "<@" + member.id() + "> has left the channel");
      world.messages().post(channel, message);
      world.channels().leave(channel, member.id());
    }
  }

  ObjectNode archive(Member user, JsonNode act) {
    Channel channel = Places.writable(world, user, act);
    world.channels().setArchived(channel, user.id(), true);
    return at(channel, "");
  }

  ObjectNode unarchive(Member user, JsonNode act) {
    Channel channel = Places.channel(world, user, act);
    if (!channel.isArchived()) {
      throw new Refusal("#" + channel.name() + " is not archived.");
    }
    world.channels().setArchived(channel, user.id(), false);
    return at(channel, "");
  }

  static ObjectNode at(Channel channel, String ts) {
    return Json.object().put("ts", ts).put("channel", channel.id());
  }

  private ObjectNode posted(Channel channel, ObjectNode message) {
    return at(channel, Json.text(world.messages().post(channel, message), "ts"));
  }

  private ObjectNode signed(Member user) {
    ObjectNode message = Json.object().put("client_msg_id", UUID.randomUUID().toString());
    message.put("user", user.id()).put("team", world.app().team());
    if (!user.team().equals(world.app().team())) {
      // People of other companies come with their team and a card, for the app can't look them up.
      message.put("user_team", user.team()).put("source_team", user.team());
      message.putObject("user_profile").setAll(card(user));
    }
    return message;
  }

  private static Map<String, JsonNode> card(Member user) {
    return Map.of(
        "real_name", Json.of(user.realName()),
        "display_name", Json.of(user.displayName()),
        "name", Json.of(user.handle()),
        "team", Json.of(user.team()),
        "is_restricted", Json.of(false),
        "is_ultra_restricted", Json.of(false));
  }

  private static ObjectNode inThread(ObjectNode message, JsonNode act) {
    String thread = Json.text(act, "thread_ts");
    return thread.isEmpty() ? message : message.put("thread_ts", thread);
  }
}
