package nezuku.kpi.source.config;

import com.fasterxml.jackson.annotation.JsonProperty;
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
    @Nullable String first,
    @Nullable String preset,
    @Nullable String url,
    @Nullable String format,
    @Nullable String records,
    @Nullable AuthShape auth,
    @Nullable PagingShape paging,
    @Nullable SinceShape since,
    @Nullable String query,
    @JsonProperty("user-env") @Nullable String userEnv,
    @JsonProperty("password-env") @Nullable String passwordEnv) {

  /** By what a server knows us. */
  record AuthShape(
      @Nullable String kind,
      @Nullable String name,
      @JsonProperty("token-env") @Nullable String tokenEnv,
      @JsonProperty("user-env") @Nullable String userEnv,
      @JsonProperty("password-env") @Nullable String passwordEnv) {}

  /** How a server hands out more than one answer holds. */
  record PagingShape(
      @Nullable String kind,
      @Nullable String parameter,
      @Nullable Integer first,
      @Nullable Integer size,
      @Nullable String pointer) {}

  /** How a server is asked only for what has changed. */
  record SinceShape(@Nullable String parameter, @Nullable String column, @Nullable String value) {}

  /** How cases are made of events. */
  record EventsShape(
      @Nullable String state,
      @Nullable String time,
      @Nullable List<@Nullable String> responded,
      @Nullable List<@Nullable String> closed,
      @Nullable List<@Nullable String> returned) {}
}
