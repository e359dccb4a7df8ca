package nezuku.kpi.source.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nezuku.platform.config.StrictYaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ready-made sources of well-known systems: what a company writes itself goes before them. */
final class Presets {
  private static final Map<String, JsonNode> ALL = load();

  private Presets() {}

  private static Map<String, JsonNode> load() {
    try (InputStream stream = Presets.class.getResourceAsStream("presets.yml")) {
      String yaml =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, new TypeReference<TreeMap<String, JsonNode>>() {}).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StrictYaml.Mistake e) {
      throw new IllegalStateException("presets.yml:" + e.line(), e);
    }
  }

  /** Their names. */
  static String names() {
    return String.join(", ", ALL.keySet());
  }

  /**
   * A source with what its preset adds.
   *
   * @return the section itself if it names no preset that there is
   */
  static JsonNode apply(JsonNode section) {
    JsonNode preset = ALL.get(section.path("preset").asString(""));
    if (preset == null || !(section instanceof ObjectNode own)) {
      return section;
    }
    ObjectNode all = ((ObjectNode) preset).deepCopy();
    own.properties().forEach(one -> all.set(one.getKey(), one.getValue()));
    if (preset.path("columns") instanceof ObjectNode usual
        && own.path("columns") instanceof ObjectNode columns) {
      ObjectNode merged = usual.deepCopy();
      columns.properties().forEach(one -> merged.set(one.getKey(), one.getValue()));
      all.set("columns", merged);
    }
    return all;
  }

  static boolean has(String name) {
    return ALL.containsKey(name);
  }
}
