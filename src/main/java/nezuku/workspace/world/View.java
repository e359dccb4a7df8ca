package nezuku.workspace.world;

import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** A modal or Home tab as Slack's view object; the JSON is never changed after it is made. */
public record View(ObjectNode json) {
  /** The id. */
  public String id() {
    return Json.text(json, "id");
  }

  /** The hash of this state of it. */
  public String hash() {
    return Json.text(json, "hash");
  }

  /** The id that the app gave it, or the empty string. */
  public String externalId() {
    return Json.text(json, "external_id");
  }

  /** The view object for answers and payloads. */
  public ObjectNode toJson() {
    return json.deepCopy();
  }

  /** The same view with other input values. */
  View withValues(ObjectNode values) {
    ObjectNode copy = json.deepCopy();
    copy.putObject("state").set("values", values);
    return new View(copy);
  }
}
