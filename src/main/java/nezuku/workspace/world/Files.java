package nezuku.workspace.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** Uploaded files: announced, then filled, then shared. Thread-safe. */
public final class Files {
  /** A file and its bytes; empty until uploaded. */
  public static final class Stored {
    private final ObjectNode json;
    private final byte[] content;

    private Stored(ObjectNode json, byte[] content) {
      this.json = json;
      this.content = content;
    }

    /** The file object. */
    public ObjectNode json() {
      return json.deepCopy();
    }

    /** The bytes; not to be written to. */
    public byte[] content() {
      return content;
    }
  }

  private final Map<String, Stored> byId = new LinkedHashMap<>();
  private final String baseUrl;

  Files(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** A new file without content. */
  public ObjectNode announce(String name, String title, String user, long created) {
    ObjectNode file = Json.object().put("id", Ids.next("F")).put("name", name);
    String type = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "text";
    String url = baseUrl + "files/" + Json.text(file, "id");
    file.put("title", title.isEmpty() ? name : title).put("user", user).put("created", created);
    file.put("timestamp", created).put("filetype", type).put("mode", "hosted").put("size", 0);
    file.put("is_external", false).put("url_private", url).put("url_private_download", url);
    file.put("permalink", url);
    put(file, new byte[0]);
    return file.deepCopy();
  }

  /** Gives a file its content. */
  public boolean fill(String id, byte[] content) {
    Optional<Stored> known = find(id);
    known.ifPresent(s -> put(s.json().put("size", content.length), content));
    return known.isPresent();
  }

  /** The file with this id. */
  public synchronized Optional<Stored> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private synchronized void put(ObjectNode json, byte[] content) {
    byId.put(Json.text(json, "id"), new Stored(json, content.clone()));
  }
}
