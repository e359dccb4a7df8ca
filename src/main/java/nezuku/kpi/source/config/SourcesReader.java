package nezuku.kpi.source.config;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.kpi.source.Source;
import nezuku.platform.config.StrictYaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads {@code kpi.sources} of {@code nezuku.yml}. */
public final class SourcesReader {

  private SourcesReader() {}

  /**
   * What was read.
   *
   * @param reasons what is wrong; nothing else may be used unless it is empty
   */
  public record Read(List<Source> sources, List<String> reasons) {}

  /**
   * Reads all sources.
   *
   * @param sections each source's own section, by its name
   * @param zone on whose clocks times are where a source names no zone
   * @param partners the names of the partners that are configured
   */
  public static Read read(Map<String, JsonNode> sections, ZoneId zone, Set<String> partners) {
    List<Source> sources = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    sections.forEach(
        (name, section) -> {
          String where = "kpi.sources." + name;
          try {
            SourceShape shape =
                StrictYaml.read(Presets.apply(section), where, new TypeReference<SourceShape>() {});
            if (shape.preset() != null && !Presets.has(shape.preset())) {
              reasons.add(
                  where + ".preset: '" + shape.preset() + "' is none of " + Presets.names());
            }
            sources.add(new OneSource(name, where, shape, partners, reasons).read(zone));
          } catch (StrictYaml.Mistake e) {
            reasons.add(e.why());
          }
        });
    return new Read(List.copyOf(sources), List.copyOf(reasons));
  }
}
