package nezuku.kpi.source.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A source as it is written. */
record SourceShape(
    @Nullable String kind,
    @Nullable String zone,
    @Nullable String dates,
    @Nullable Map<String, @Nullable JsonNode> columns,
    @Nullable String partner,
    @Nullable Map<String, @Nullable String> partners,
    @Nullable EventsShape events,
    @Nullable String charset,
    @Nullable String sheet,
    @Nullable String first) {

  /** How cases are made of events. */
  record EventsShape(
      @Nullable String state,
      @Nullable String time,
      @Nullable List<@Nullable String> responded,
      @Nullable List<@Nullable String> closed,
      @Nullable List<@Nullable String> returned) {}
}
