package nezuku.platform.ops;

import java.util.Map;
import nezuku.platform.ops.Check.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code /readyz} answers. */
record ReadinessReport(boolean ready, String json) {

  static ReadinessReport of(Map<String, Result> results) {
    boolean ready = results.values().stream().allMatch(Result::ok);
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("status", ready ? "ready" : "not ready");
    ArrayNode checks = report.putArray("checks");
    results.forEach(
        (name, result) ->
            checks
                .addObject()
                .put("name", name)
                .put("ok", result.ok())
                .put("sentence", result.sentence()));
    return new ReadinessReport(ready, report.toString());
  }
}
