package nezuku.workspace.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts, changes and deletes messages, and keeps the threads' counts. Thread-safe. */
public final class Messages {
  private final Timestamps timestamps;
  private final Journal journal;

  Messages(Timestamps timestamps, Journal journal) {
    this.timestamps = timestamps;
    this.journal = journal;
  }

  /** Posts a message as given, with a new timestamp. */
  public synchronized ObjectNode post(Channel channel, ObjectNode body) {
    ObjectNode message = Json.object().put("type", "message").setAll(body);
    message.put("ts", timestamps.next());
    String thread = Json.text(message, "thread_ts");
    Optional<ObjectNode> parent = channel.message(thread);
    parent.ifPresent(p -> message.put("parent_user_id", Json.text(p, "user")));
    channel.put(message);
    journal.append(new Happening.Posted(channel, message.deepCopy()));
    parent.ifPresent(p -> recount(channel, p));
    return message.deepCopy();
  }

  /** Replaces a message's content; the timestamp and the thread stay. */
  public synchronized ObjectNode update(Channel channel, ObjectNode before, ObjectNode after) {
    after.set("edited", editedBy(Json.text(before, "user")));
    channel.put(after);
    journal.append(new Happening.Updated(channel, before, after.deepCopy(), true));
    return after.deepCopy();
  }

  /** Deletes a message; a parent with replies leaves a tombstone, as in Slack. */
  public synchronized void delete(Channel channel, ObjectNode before) {
    String ts = Json.text(before, "ts");
    String thread = Json.text(before, "thread_ts");
    channel.removeMessage(ts);
    journal.append(new Happening.Deleted(channel, before, timestamps.next()));
    if (!channel.replies(ts).isEmpty()) {
      ObjectNode tombstone = Json.object().put("type", "message").put("subtype", "tombstone");
      tombstone.put("text", "This message was deleted.").put("user", "USLACKBOT");
      tombstone.put("hidden", true).put("ts", ts).put("thread_ts", ts);
      channel.put(tombstone);
    } else if (!thread.isEmpty() && !thread.equals(ts)) {
      channel.message(thread).ifPresent(p -> recount(channel, p));
    }
  }

  /** Adds or takes back a reaction; false if there was nothing to do. */
  public synchronized boolean react(
      Channel channel, ObjectNode before, String user, String name, boolean add) {
    ObjectNode message = before.deepCopy();
    ArrayNode reactions = Json.array();
    boolean changed = add;
    boolean known = false;
    for (JsonNode reaction : message.path("reactions")) {
      List<String> users = new ArrayList<>();
      reaction.path("users").forEach(u -> users.add(u.asString("")));
      if (Json.text(reaction, "name").equals(name)) {
        known = true;
        changed = add ? !users.contains(user) && users.add(user) : users.remove(user);
      }
      if (!users.isEmpty()) {
        reactions.add(reaction(Json.text(reaction, "name"), users));
      }
    }
    if (add && !known) {
      reactions.add(reaction(name, List.of(user)));
    }
    if (!changed || (!add && !known)) {
      return false;
    }
    message.set("reactions", reactions);
    channel.put(message);
    journal.append(new Happening.Updated(channel, before, message.deepCopy(), false));
    String author = Json.text(message, "user");
    String ts = Json.text(message, "ts");
    journal.append(new Happening.Reacted(channel, ts, author, user, name, add));
    return true;
  }

  private static ObjectNode reaction(String name, List<String> users) {
    ObjectNode reaction = Json.object().put("name", name);
    reaction.set("users", Json.strings(users));
    return reaction.put("count", users.size());
  }

  private ObjectNode editedBy(String user) {
    return Json.object().put("user", user).put("ts", timestamps.next());
  }

  private void recount(Channel channel, ObjectNode parent) {
    ObjectNode message = parent.deepCopy();
    String ts = Json.text(parent, "ts");
    List<ObjectNode> replies = channel.replies(ts);
    List<String> users = replies.stream().map(m -> Json.text(m, "user")).distinct().toList();
    message.put("thread_ts", ts).put("reply_count", replies.size());
    message.put("reply_users_count", users.size());
    message.set("reply_users", Json.strings(users));
    message.put("latest_reply", replies.isEmpty() ? ts : Json.text(replies.getLast(), "ts"));
    message.put("is_locked", false).put("subscribed", false);
    channel.put(message);
    journal.append(new Happening.Updated(channel, parent, message.deepCopy(), false));
  }
}
