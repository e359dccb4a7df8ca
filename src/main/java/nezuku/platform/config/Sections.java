package nezuku.platform.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The sections of {@code nezuku.yml} that rooms read themselves, as they are written.
 *
 * @param written each section by its name
 */
public record Sections(Map<String, JsonNode> written) {
  /** Nothing is written. */
  public static final Sections NONE = new Sections(Map.of());

  /** Keeps what it is given. */
  public Sections {
    written = Map.copyOf(written);
  }

  /** A section, if it is written. */
  public Optional<JsonNode> of(String name) {
    return Optional.ofNullable(written.get(name));
  }

  /** The same with another section. */
  public Sections with(String name, JsonNode section) {
    Map<String, JsonNode> all = new HashMap<>(written);
    all.put(name, section);
    return new Sections(all);
  }
}
