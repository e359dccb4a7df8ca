package nezuku.kpi.source.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds keys that mean nothing for the kind of a source: settings that have no effect. */
final class Meaningless {
  private static final Map<String, Set<String>> MEANT =
      Map.of(
          "file", Set.of("charset", "sheet"),
          "sample", Set.of("first"),
          "http", Set.of("url", "format", "records", "auth", "paging", "since"),
          "sql", Set.of("url", "query", "user-env", "password-env"));

  private Meaningless() {}

  static void find(String where, SourceShape shape, List<String> reasons) {
    String kind = Objects.requireNonNullElse(shape.kind(), "");
    Set<String> meant = MEANT.getOrDefault(kind, Set.of());
    written(shape)
        .forEach(
            (key, value) -> {
              if (value != null && MEANT.containsKey(kind) && !meant.contains(key)) {
                reasons.add(where + "." + key + ": means nothing for kind " + kind);
              }
            });
  }

  private static Map<String, @Nullable Object> written(SourceShape shape) {
    Map<String, @Nullable Object> written = new LinkedHashMap<>();
    written.put("charset", shape.charset());
    written.put("sheet", shape.sheet());
    written.put("first", shape.first());
    written.put("url", shape.url());
    written.put("format", shape.format());
    written.put("records", shape.records());
    written.put("auth", shape.auth());
    written.put("paging", shape.paging());
    written.put("since", shape.since());
    written.put("query", shape.query());
    written.put("user-env", shape.userEnv());
    written.put("password-env", shape.passwordEnv());
    return written;
  }
}
