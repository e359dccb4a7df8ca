package nezuku.workspace.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** A conversation: its members and messages. Thread-safe; messages handed out are copies. */
public final class Channel {
  /** What sort of conversation; each has scopes of its own. */
  public enum Kind {
    PUBLIC("channel", "channels", "channel"),
    PRIVATE("group", "groups", "privategroup"),
    DIRECT("im", "im", "directmessage");

    private final String type;
    private final String scope;
    private final String alias;

    Kind(String type, String scope, String alias) {
      this.type = type;
      this.scope = scope;
      this.alias = alias;
    }

    /** As {@code channel_type} in events. */
    public String type() {
      return type;
    }

    /** As the first half of scopes and the second of {@code message.*} events. */
    public String scope() {
      return scope;
    }
  }

  private final String id;
  private final String name;
  private final Kind kind;
  private final String topic;
  private final Set<String> teams;
  private final Set<String> members = new LinkedHashSet<>();
  private final NavigableMap<String, ObjectNode> messages = new TreeMap<>();
  private boolean archived;

  Channel(String id, String name, Kind kind, String topic, Set<String> teams) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.topic = topic;
    this.teams = new LinkedHashSet<>(teams);
  }

  /** The id. */
  public String id() {
    return id;
  }

  /** The name without {@code #}. */
  public String name() {
    return name;
  }

  /** The name that payloads carry: private names are withheld from commands, as in Slack. */
  public String payloadName() {
    return kind == Kind.PUBLIC ? name : kind.alias;
  }

  /** What sort it is. */
  public Kind kind() {
    return kind;
  }

  /** What it is about. */
  public String topic() {
    return topic;
  }

  /** The partner teams that share it. */
  public Set<String> partners() {
    return Set.copyOf(teams);
  }

  /** Whether another company shares it. */
  public boolean isShared() {
    return !teams.isEmpty();
  }

  /** Who is in it. */
  public synchronized List<String> members() {
    return List.copyOf(members);
  }

  /** Whether this user is in it. */
  public synchronized boolean has(String user) {
    return members.contains(user);
  }

  /** Whether it is closed: nobody writes there. */
  public synchronized boolean isArchived() {
    return archived;
  }

  /** All messages, oldest first. */
  public synchronized List<ObjectNode> messages() {
    List<ObjectNode> copies = new ArrayList<>();
    messages.values().forEach(m -> copies.add(m.deepCopy()));
    return copies;
  }

  /** The message with this timestamp. */
  public synchronized Optional<ObjectNode> message(String ts) {
    return Optional.ofNullable(messages.get(ts)).map(ObjectNode::deepCopy);
  }

  /** The replies of a thread, oldest first, without the parent. */
  public synchronized List<ObjectNode> replies(String threadTs) {
    return messages.tailMap(threadTs, false).values().stream()
        .filter(m -> Json.text(m, "thread_ts").equals(threadTs))
        .map(ObjectNode::deepCopy)
        .toList();
  }

  synchronized boolean add(String user) {
    return members.add(user);
  }

  synchronized boolean remove(String user) {
    return members.remove(user);
  }

  synchronized void setArchived(boolean closed) {
    archived = closed;
  }

  synchronized void put(ObjectNode message) {
    messages.put(Json.text(message, "ts"), message.deepCopy());
  }

  synchronized void removeMessage(String ts) {
    messages.remove(ts);
  }
}
