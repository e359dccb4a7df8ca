package nezuku.workspace.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** Ephemeral messages: shown to one person, kept nowhere else. Thread-safe. */
public final class Whispers {
  /** A message only this user sees. */
  public record Whisper(Channel channel, String user, ObjectNode message) {
    /** Its timestamp. */
    public String ts() {
      return Json.text(message, "ts");
    }
  }

  private final List<Whisper> all = new ArrayList<>();
  private final Timestamps timestamps;
  private final Journal journal;

  Whispers(Timestamps timestamps, Journal journal) {
    this.timestamps = timestamps;
    this.journal = journal;
  }

  /** Shows a message to one person. */
  public ObjectNode show(Channel channel, String user, ObjectNode body) {
    ObjectNode message = Json.object().put("type", "message").setAll(body);
    message.put("ts", timestamps.next()).put("is_ephemeral", true);
    synchronized (this) {
      all.add(new Whisper(channel, user, message));
    }
    journal.append(new Happening.Whispered(channel, user, message.deepCopy()));
    return message.deepCopy();
  }

  /** Replaces what one person sees. */
  public void replace(Whisper old, ObjectNode body) {
    ObjectNode message = Json.object().put("type", "message").setAll(body);
    message.put("ts", old.ts()).put("is_ephemeral", true);
    if (old.message().has("thread_ts")) {
      message.set("thread_ts", old.message().path("thread_ts"));
    }
    synchronized (this) {
      all.replaceAll(
          w -> w.ts().equals(old.ts()) ? new Whisper(w.channel(), w.user(), message) : w);
    }
    journal.append(new Happening.Whispered(old.channel(), old.user(), message.deepCopy()));
  }

  /** Takes it away. */
  public void remove(Whisper old) {
    synchronized (this) {
      all.removeIf(w -> w.ts().equals(old.ts()));
    }
    journal.append(new Happening.Hushed(old.channel(), old.user(), old.ts()));
  }

  /** The one with this timestamp. */
  public synchronized Optional<Whisper> find(String ts) {
    return all.stream().filter(w -> w.ts().equals(ts)).findFirst();
  }

  /** All of them, oldest first. */
  public synchronized List<Whisper> all() {
    return List.copyOf(all);
  }
}
