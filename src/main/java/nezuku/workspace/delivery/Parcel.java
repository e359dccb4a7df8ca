package nezuku.workspace.delivery;

import java.util.concurrent.CompletableFuture;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One attempt to deliver a letter over a socket; later attempts share the answer. */
record Parcel(
    String letterId,
    String envelopeId,
    Letter letter,
    int attempt,
    CompletableFuture<JsonNode> answer) {

  static Parcel first(Letter letter) {
    return new Parcel(Ids.hex(16), Ids.hex(16), letter, 0, new CompletableFuture<>());
  }

  Parcel again() {
    return new Parcel(letterId, Ids.hex(16), letter, attempt + 1, answer);
  }

  String frame() {
    boolean answerable = letter.kind() != Letter.Kind.EVENT;
    ObjectNode frame = Json.object().put("envelope_id", envelopeId);
    frame.set("payload", letter.payload());
    frame.put("type", letter.kind().type()).put("accepts_response_payload", answerable);
    if (letter.kind() == Letter.Kind.EVENT) {
      frame.put("retry_attempt", attempt).put("retry_reason", attempt == 0 ? "" : "timeout");
    }
    return frame.toString();
  }
}
