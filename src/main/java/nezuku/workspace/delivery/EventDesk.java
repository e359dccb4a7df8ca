package nezuku.workspace.delivery;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nezuku.workspace.fault.Faults;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.AppIdentity;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Happening;
import nezuku.workspace.world.Ids;
import nezuku.workspace.world.Timestamps;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends events to the app: those it subscribed to and may hear of. Knows which are underway. */
public final class EventDesk {
  private final Map<String, CompletableFuture<JsonNode>> underway = new ConcurrentHashMap<>();
  private final Queue<ObjectNode> givenUp = new ConcurrentLinkedQueue<>();
  private final World world;
  private final Faults faults;
  private final Courier courier;
  private final EventMaker maker;

  /** A desk that is not listening yet. */
  public EventDesk(World world, Faults faults, Courier courier) {
    this.world = world;
    this.faults = faults;
    this.courier = courier;
    this.maker = new EventMaker(world);
  }

  /** Hears of what happened and sends the events for it. */
  public void hear(Happening happening) {
    for (EventMaker.Event event : maker.of(happening)) {
      boolean present = event.channel().has(world.app().user());
      if (present && mayHear(event.subscription(), event.scope())) {
        post(event.json(), event.channel().isShared());
      }
    }
  }

  /** Tells the app that somebody opened its Home or Messages tab. */
  public void homeOpened(String user, Channel channel, String tab) {
    String now = Timestamps.of(world.clock().instant());
    ObjectNode event = Json.object().put("type", "app_home_opened").put("user", user);
    event.put("channel", channel.id()).put("tab", tab).put("event_ts", now);
    world.views().home(user).ifPresent(v -> event.set("view", v.toJson()));
    if (world.manifest().events().contains("app_home_opened")) {
      post(event, false);
    }
  }

  /** Ends when all events now underway are acknowledged or given up. */
  public CompletableFuture<Void> settled() {
    CompletableFuture<?>[] all = underway.values().toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(all).exceptionally(lost -> null);
  }

  /** The events that the app never acknowledged and that it gets no more. */
  public List<ObjectNode> givenUp() {
    return List.copyOf(givenUp);
  }

  private boolean mayHear(String subscription, String scope) {
    return world.manifest().events().contains(subscription)
        && world.manifest().scopes().contains(scope)
        && !faults.isRevoked(scope);
  }

  private void post(ObjectNode event, boolean shared) {
    ObjectNode callback = callback(event, shared);
    underway.values().removeIf(CompletableFuture::isDone);
    String id = Json.text(callback, "event_id");
    CompletableFuture<JsonNode> answer = courier.send(new Letter(Letter.Kind.EVENT, callback));
    underway.put(id, answer);
    var unused =
        answer.whenComplete(
            (said, lost) -> {
              if (lost != null) {
                givenUp.add(event);
              }
            });
  }

  private ObjectNode callback(ObjectNode event, boolean shared) {
    AppIdentity app = world.app();
    ObjectNode callback = Json.object().put("token", "verification-token-of-old");
    callback.put("team_id", app.team()).put("context_team_id", app.team());
    callback.putNull("context_enterprise_id").put("api_app_id", app.app());
    callback.set("event", event);
    callback.put("type", "event_callback").put("event_id", Ids.next("Ev"));
    callback.put("event_time", world.clock().instant().getEpochSecond());
    callback
        .putArray("authorizations")
        .addObject()
        .putNull("enterprise_id")
        .put("team_id", app.team())
        .put("user_id", app.user())
        .put("is_bot", true)
        .put("is_enterprise_install", false);
    callback.put("is_ext_shared_channel", shared);
    return callback.put("event_context", "4-" + Ids.hex(20));
  }
}
