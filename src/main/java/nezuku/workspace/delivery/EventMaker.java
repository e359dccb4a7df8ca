package nezuku.workspace.delivery;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Happening;
import nezuku.workspace.world.Timestamps;
import nezuku.workspace.world.World;
import tools.jackson.databind.node.ObjectNode;

/** Turns what happened into the events that Slack would send, whoever is subscribed. */
final class EventMaker {
  /** An event: what one subscribes to, a scope that lets one hear of it, and the payload. */
  record Event(String subscription, String scope, ObjectNode json, Channel channel) {}

  private final World world;

  EventMaker(World world) {
    this.world = world;
  }

  List<Event> of(Happening happening) {
    return switch (happening) {
      case Happening.Posted posted -> posted(posted);
      case Happening.Updated updated -> updated.edited() ? List.of(changed(updated)) : List.of();
      case Happening.Deleted deleted -> List.of(deleted(deleted));
      case Happening.Reacted reacted -> List.of(reacted(reacted));
      case Happening.Joined joined -> List.of(joined(joined));
      case Happening.Left left ->
          List.of(member("member_left_channel", left.channel(), left.user()));
      case Happening.Archived archived -> List.of(archived(archived));
      case Happening.Shared shared -> List.of(shared(shared));
      default -> List.of();
    };
  }

  private List<Event> posted(Happening.Posted posted) {
    Channel channel = posted.channel();
    List<Event> events = new ArrayList<>();
    ObjectNode message = message(channel, posted.message());
    String mention = "<@" + world.app().user() + ">";
    boolean own = Json.text(message, "user").equals(world.app().user());
    if (Json.text(message, "text").contains(mention)
        && channel.kind() != Channel.Kind.DIRECT
        && !own) {
      ObjectNode json = message.deepCopy().put("type", "app_mention");
      json.remove("channel_type");
      events.add(new Event("app_mention", "app_mentions:read", json, channel));
    }
    events.add(messageEvent(channel, message));
    return events;
  }

  private Event changed(Happening.Updated updated) {
    Channel channel = updated.channel();
    ObjectNode json = Json.object().put("type", "message").put("subtype", "message_changed");
    json.set("message", updated.message());
    json.set("previous_message", updated.before());
    json.put("channel", channel.id()).put("hidden", true);
    String ts = Json.text(updated.message().path("edited"), "ts");
    json.put("ts", ts).put("event_ts", ts).put("channel_type", channel.kind().type());
    return messageEvent(channel, json);
  }

  private Event deleted(Happening.Deleted deleted) {
    Channel channel = deleted.channel();
    ObjectNode json = Json.object().put("type", "message").put("subtype", "message_deleted");
    json.set("previous_message", deleted.before());
    json.put("channel", channel.id()).put("hidden", true);
    json.put("deleted_ts", Json.text(deleted.before(), "ts")).put("ts", deleted.deletedTs());
    json.put("event_ts", deleted.deletedTs()).put("channel_type", channel.kind().type());
    return messageEvent(channel, json);
  }

  private static ObjectNode message(Channel channel, ObjectNode source) {
    ObjectNode message = source.deepCopy().put("channel", channel.id());
    message.put("event_ts", Json.text(source, "ts"));
    return message.put("channel_type", channel.kind().type());
  }

  private static Event messageEvent(Channel channel, ObjectNode json) {
    String kind = channel.kind().scope();
    return new Event("message." + kind, kind + ":history", json, channel);
  }

  private Event reacted(Happening.Reacted reacted) {
    String type = reacted.added() ? "reaction_added" : "reaction_removed";
    ObjectNode json = Json.object().put("type", type).put("user", reacted.user());
    json.put("reaction", reacted.name()).put("item_user", reacted.author());
    json.putObject("item")
        .put("type", "message")
        .put("channel", reacted.channel().id())
        .put("ts", reacted.ts());
    return new Event(type, "reactions:read", json.put("event_ts", now()), reacted.channel());
  }

  private Event joined(Happening.Joined joined) {
    Event event = member("member_joined_channel", joined.channel(), joined.user());
    if (joined.inviter() != null) {
      event.json().put("inviter", joined.inviter());
    }
    return event;
  }

  private Event member(String type, Channel channel, String user) {
    ObjectNode json = Json.object().put("type", type).put("user", user);
    json.put("channel", channel.id());
    json.put("channel_type", channel.kind() == Channel.Kind.PUBLIC ? "C" : "G");
    json.put("team", world.app().team()).put("event_ts", now());
    return new Event(type, channel.kind().scope() + ":read", json, channel);
  }

  private Event archived(Happening.Archived archived) {
    Channel channel = archived.channel();
    String kind = channel.kind() == Channel.Kind.PUBLIC ? "channel" : "group";
    String type = kind + (archived.archived() ? "_archive" : "_unarchive");
    ObjectNode json = Json.object().put("type", type).put("channel", channel.id());
    json.put("user", archived.user()).put("event_ts", now());
    return new Event(type, channel.kind().scope() + ":read", json, channel);
  }

  private Event shared(Happening.Shared shared) {
    String id = Json.text(shared.file(), "id");
    ObjectNode json = Json.object().put("type", "file_shared").put("file_id", id);
    json.put("user_id", shared.user()).put("channel_id", shared.channel().id());
    json.putObject("file").put("id", id);
    return new Event("file_shared", "files:read", json.put("event_ts", now()), shared.channel());
  }

  private String now() {
    return Timestamps.of(world.clock().instant());
  }
}
