package nezuku.workspace.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.workspace.company.Company;
import nezuku.workspace.company.Member;
import nezuku.workspace.company.Room;
import org.jspecify.annotations.Nullable;

/** All conversations. Thread-safe. */
public final class Channels {
  private final Map<String, Channel> byId = new LinkedHashMap<>();
  private final Members members;
  private final Journal journal;

  Channels(Company company, Members members, Member bot, Journal journal) {
    this.members = members;
    this.journal = journal;
    company.channels().forEach(room -> found(room, company.home().id(), bot));
  }

  private void found(Room room, String home, Member bot) {
    List<Member> inside = new ArrayList<>();
    for (String handle : room.members()) {
      inside.add(handle.equals("bot") ? bot : members.find(handle).orElseThrow());
    }
    Set<String> teams = new LinkedHashSet<>();
    inside.stream().map(Member::team).filter(t -> !t.equals(home)).forEach(teams::add);
    String id = "C0" + room.name().replace("-", "").toUpperCase(Locale.ROOT);
    Channel.Kind kind = room.closed() ? Channel.Kind.PRIVATE : Channel.Kind.PUBLIC;
    Channel channel = new Channel(id, room.name(), kind, room.topic(), teams);
    inside.forEach(m -> channel.add(m.id()));
    byId.put(id, channel);
  }

  /** Every conversation. */
  public synchronized List<Channel> all() {
    return List.copyOf(byId.values());
  }

  /** The conversation with this id. */
  public synchronized Optional<Channel> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The conversation with this id, name or {@code #name}. */
  public synchronized Optional<Channel> find(String idOrName) {
    String name = idOrName.startsWith("#") ? idOrName.substring(1) : idOrName;
    return byId.values().stream()
        .filter(c -> c.id().equals(name) || c.name().equals(name))
        .findFirst();
  }

  /** The direct messages of two people, if they have any. */
  public synchronized Optional<Channel> existingDirect(String one, String other) {
    return byId.values().stream()
        .filter(c -> c.kind() == Channel.Kind.DIRECT && c.has(one) && c.has(other))
        .findFirst();
  }

  /** The direct messages of two people, opened if need be. */
  public Channel direct(String one, String other) {
    Channel opened;
    synchronized (this) {
      Optional<Channel> known = existingDirect(one, other);
      if (known.isPresent()) {
        return known.get();
      }
      String id = Ids.next("D");
      opened = new Channel(id, id, Channel.Kind.DIRECT, "", Set.of());
      opened.add(one);
      opened.add(other);
      byId.put(id, opened);
    }
    journal.append(new Happening.Opened(opened));
    return opened;
  }

  /** Lets somebody in. */
  public boolean join(Channel channel, String user, @Nullable String by) {
    if (!channel.add(user)) {
      return false;
    }
    journal.append(new Happening.Joined(channel, user, by));
    return true;
  }

  /** Lets somebody out. */
  public boolean leave(Channel channel, String user) {
    if (!channel.remove(user)) {
      return false;
    }
    journal.append(new Happening.Left(channel, user));
    return true;
  }

  /** Closes a channel, or opens it again. */
  public void setArchived(Channel channel, String by, boolean archived) {
    channel.setArchived(archived);
    journal.append(new Happening.Archived(channel, by, archived));
  }
}
