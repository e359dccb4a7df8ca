package nezuku.workspace.act;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nezuku.workspace.http.Reply;
import nezuku.workspace.http.Request;
import nezuku.workspace.http.Server;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The test controls under {@code /workspace/}. */
public final class Controls {
  /** How the clock is turned. */
  public record Knob(Consumer<Duration> advance, Consumer<Instant> turnTo) {}

  private final World world;
  private final Acts acts;
  private final FaultDesk faults;
  private final Knob knob;
  private final Supplier<ObjectNode> appSide;

  /** The controls of a world; the last tells of connections and calls. */
  public Controls(
      World world, Acts acts, FaultDesk faults, Knob knob, Supplier<ObjectNode> appSide) {
    this.world = world;
    this.acts = acts;
    this.faults = faults;
    this.knob = knob;
    this.appSide = appSide;
  }

  /** Answers under {@code /workspace/}. */
  public void register(Server server) {
    server.on("/workspace/act", r -> posted(r, acts::perform));
    server.on("/workspace/clock", r -> posted(r, this::clock));
    server.on("/workspace/fault", r -> posted(r, faults::order));
    server.on("/workspace/state", r -> Reply.json(state()));
  }

  /** What a control does. */
  private interface Control {
    ObjectNode answer(JsonNode order);
  }

  private static Reply posted(Request request, Control control) {
    // Forms of other sites can't send this type, so they can't reach the controls.
    if (!request.method().equals("POST") || !request.isJson()) {
      return refused(415, "POST application/json here.");
    }
    JsonNode order = Json.parse(request.text());
    if (order == null || !order.isObject()) {
      return refused(400, "The body is not a JSON object.");
    }
    ObjectNode answer = control.answer(order);
    return Reply.json(Json.flag(answer, "ok") ? 200 : 400, answer);
  }

  private static Reply refused(int status, String why) {
    return Reply.json(status, Json.object().put("ok", false).put("error", why));
  }

  /** With an {@code expect}, the answer tells what appeared for a {@code user} in consequence. */
  private ObjectNode clock(JsonNode order) {
    return order.has("expect") ? acts.watch(order, () -> turn(order)) : turn(order);
  }

  private ObjectNode turn(JsonNode order) {
    try {
      if (order.has("advance")) {
        knob.advance().accept(Duration.parse(Json.text(order, "advance")));
      } else if (order.has("to")) {
        knob.turnTo().accept(OffsetDateTime.parse(Json.text(order, "to")).toInstant());
      }
      return Json.object().put("ok", true).put("now", world.clock().instant().toString());
    } catch (DateTimeException e) {
      return Json.object().put("ok", false).put("error", String.valueOf(e.getMessage()));
    }
  }

  private ObjectNode state() {
    return StateJson.of(world).setAll(appSide.get());
  }
}
