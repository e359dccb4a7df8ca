package nezuku.workspace.act;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Happening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What appeared for everybody and for the person who acted. */
final class Outcome {
  private static final Set<String> COMINGS_AND_GOINGS = Set.of("channel_join", "channel_leave");

  private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
  private final Map<String, ObjectNode> ephemerals = new LinkedHashMap<>();
  private final Map<String, ObjectNode> modals = new LinkedHashMap<>();
  private final Map<String, ObjectNode> homes = new LinkedHashMap<>();
  private final ObjectNode errors = Json.object();
  private final ArrayNode deleted = Json.array();
  private final ArrayNode closed = Json.array();
  private final Member actor;

  Outcome(Member actor, List<Happening> happenings) {
    this.actor = actor;
    happenings.forEach(this::take);
  }

  private void take(Happening happening) {
    switch (happening) {
      case Happening.Posted p -> appeared(p.channel(), p.message(), "posted");
      case Happening.Updated u -> {
        if (u.edited()) {
          appeared(u.channel(), u.message(), "updated");
        }
      }
      case Happening.Deleted d -> {
        String ts = Json.text(d.before(), "ts");
        messages.remove(ts);
        deleted.addObject().put("channel", d.channel().id()).put("ts", ts);
      }
      case Happening.Whispered w when w.user().equals(actor.id()) ->
          ephemerals.put(Json.text(w.message(), "ts"), in(w.channel(), w.message()));
      case Happening.Hushed h when h.user().equals(actor.id()) -> {
        ephemerals.remove(h.ts());
        deleted.addObject().put("channel", h.channel().id()).put("ts", h.ts());
      }
      case Happening.ModalShown m when m.user().equals(actor.id()) ->
          modals.put(m.view().id(), m.view().toJson());
      case Happening.ModalRefused r when r.user().equals(actor.id()) ->
          r.errors().forEach(errors::put);
      case Happening.ModalClosed c when c.user().equals(actor.id()) ->
          c.viewIds().forEach(closed::add);
      case Happening.HomePublished h when h.user().equals(actor.id()) ->
          homes.put(h.view().hash(), h.view().toJson());
      default -> {}
    }
  }

  private void appeared(Channel channel, ObjectNode message, String change) {
    boolean counts =
        !Json.text(message, "user").equals(actor.id())
            && !COMINGS_AND_GOINGS.contains(Json.text(message, "subtype"));
    if (counts) {
      messages.put(Json.text(message, "ts"), in(channel, message).put("change", change));
    }
  }

  private static ObjectNode in(Channel channel, ObjectNode message) {
    return message.deepCopy().put("channel", channel.id());
  }

  /** How many things appeared. */
  int count() {
    return messages.size()
        + ephemerals.size()
        + modals.size()
        + homes.size()
        + (errors.isEmpty() ? 0 : 1);
  }

  /** Writes it into the answer to an act; without a new Home, the one there was is shown. */
  void writeTo(ObjectNode answer, JsonNode home) {
    answer.set("messages", array(messages.values()));
    answer.set("ephemerals", array(ephemerals.values()));
    answer.set("modals", array(modals.values()));
    answer.set("home", homes.isEmpty() ? home : List.copyOf(homes.values()).getLast());
    answer.set("errors", errors);
    answer.set("deleted", deleted);
    answer.set("closed", closed);
  }

  private static ArrayNode array(Collection<ObjectNode> nodes) {
    return Json.array().addAll(nodes);
  }
}
