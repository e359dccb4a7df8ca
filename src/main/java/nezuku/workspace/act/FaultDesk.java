package nezuku.workspace.act;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nezuku.workspace.delivery.SocketMode;
import nezuku.workspace.fault.Faults;
import nezuku.workspace.fault.Faults.ApiFault;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes orders for faults. */
public final class FaultDesk {
  private final World world;
  private final Faults faults;
  private final Optional<SocketMode> socket;

  /** Orders for this world, and its socket if it has one. */
  public FaultDesk(World world, Faults faults, Optional<SocketMode> socket) {
    this.world = world;
    this.faults = faults;
    this.socket = socket;
  }

  /** Takes one order. */
  ObjectNode order(JsonNode order) {
    try {
      boolean taken = takeApi(order) || takeSocket(order) || takeAcks(order) || takeRights(order);
      return taken ? Json.object().put("ok", true) : refusal("No such fault is known.");
    } catch (DateTimeParseException e) {
      return refusal("A duration is written like PT4S.");
    }
  }

  private static ObjectNode refusal(String why) {
    return Json.object().put("ok", false).put("error", why);
  }

  private boolean takeApi(JsonNode order) {
    String method = Json.text(order, "method");
    if (method.isEmpty()) {
      return false;
    }
    ApiFault fault;
    if (order.has("status")) {
      fault =
          new ApiFault.Status(order.path("status").asInt(500), order.path("retry_after").asInt(1));
    } else if (order.has("timeout")) {
      fault = new ApiFault.Silence(Duration.parse(Json.text(order, "timeout")));
    } else if (order.has("error")) {
      fault = new ApiFault.Refusal(Json.text(order, "error"));
    } else {
      return false;
    }
    faults.order(
        method,
        Json.flag(order, "done") ? new ApiFault.AfterAll(fault) : fault,
        order.path("times").asInt(1));
    return true;
  }

  private boolean takeSocket(JsonNode order) {
    if (Json.flag(order, "drop_socket")) {
      socket.ifPresent(SocketMode::drop);
      return true;
    }
    if (order.has("disconnect")) {
      socket.ifPresent(s -> s.disconnect(Json.text(order, "disconnect")));
      return true;
    }
    return false;
  }

  private boolean takeAcks(JsonNode order) {
    if (order.has("ack_delay")) {
      faults.delayAcks(Duration.parse(Json.text(order, "ack_delay")));
      return true;
    }
    if (order.has("lose_acks")) {
      faults.loseAcks(order.path("lose_acks").asInt(0));
      return true;
    }
    if (order.has("deliver_twice")) {
      faults.doubleEvents(order.path("deliver_twice").asInt(0));
      return true;
    }
    return false;
  }

  private boolean takeRights(JsonNode order) {
    if (order.has("revoke_scope")) {
      faults.revoke(Json.text(order, "revoke_scope"));
      return true;
    }
    if (order.has("expire_triggers")) {
      world.triggers().expireAtOnce(Json.flag(order, "expire_triggers"));
      return true;
    }
    if (Json.flag(order, "clear")) {
      faults.clear();
      world.triggers().expireAtOnce(false);
      return true;
    }
    return false;
  }
}
