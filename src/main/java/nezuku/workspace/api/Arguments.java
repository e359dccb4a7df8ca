package nezuku.workspace.api;

import nezuku.workspace.http.Request;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of a call, from query, form or JSON, and the token. */
record Arguments(ObjectNode values, String token) {

  static Arguments read(Request request) {
    ObjectNode values = Json.object();
    request.query().forEach(values::put);
    String type = request.header("Content-Type");
    if (request.isJson()) {
      JsonNode body = request.json();
      if (!body.isObject()) {
        throw ApiException.of("json_not_object");
      }
      values.setAll(Json.copy(body));
    } else if (type.startsWith("multipart/form-data")) {
      Multipart.fields(request).forEach(values::put);
    } else {
      Request.form(request.text()).forEach(values::put);
    }
    String header = request.header("Authorization");
    String bearer = header.startsWith("Bearer ") ? header.substring(7).strip() : "";
    return new Arguments(values, bearer.isEmpty() ? Json.text(values, "token") : bearer);
  }
}
