package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** A refusal of the Web API, by Slack's name for it. */
final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient ObjectNode body;

  private ApiException(String error, ObjectNode body) {
    super(error);
    this.body = body;
  }

  static ApiException of(String error) {
    return new ApiException(error, refusal(error));
  }

  static ApiException missingScope(String needed, String provided) {
    return new ApiException(
        "missing_scope", refusal("missing_scope").put("needed", needed).put("provided", provided));
  }

  static ApiException because(String error, List<String> messages) {
    ObjectNode body = refusal(error);
    if (error.equals("invalid_blocks")) {
      body.set("errors", Json.strings(messages));
    }
    body.putObject("response_metadata").set("messages", Json.strings(messages));
    return new ApiException(error, body);
  }

  private static ObjectNode refusal(String error) {
    return Json.object().put("ok", false).put("error", error);
  }

  ObjectNode body() {
    return body.deepCopy();
  }
}
