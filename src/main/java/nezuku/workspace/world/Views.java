package nezuku.workspace.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.workspace.block.Inputs;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Open modals, a stack for each person, and the Home tabs. Thread-safe. */
public final class Views {
  /** As high as Slack stacks modals. */
  public static final int MAX_STACK = 3;

  private final Map<String, List<View>> stacks = new HashMap<>();
  private final Map<String, View> homes = new HashMap<>();
  private final Timestamps timestamps;
  private final Journal journal;
  private final AppIdentity app;

  Views(AppIdentity app, Timestamps timestamps, Journal journal) {
    this.app = app;
    this.timestamps = timestamps;
    this.journal = journal;
  }

  /** Opens a modal, in place of whatever this person had open. */
  public View open(String user, JsonNode source) {
    View view = make(Ids.next("V"), source, "", "");
    synchronized (this) {
      stacks.put(user, new ArrayList<>(List.of(view)));
    }
    journal.append(new Happening.ModalShown(user, view));
    return view;
  }

  /** Puts a modal on top of the open one. */
  public View push(String user, JsonNode source) {
    View view;
    synchronized (this) {
      List<View> stack = stacks.computeIfAbsent(user, u -> new ArrayList<>());
      String root = stack.isEmpty() ? "" : stack.getFirst().id();
      view = make(Ids.next("V"), source, root, stack.isEmpty() ? "" : stack.getLast().id());
      stack.add(view);
    }
    journal.append(new Happening.ModalShown(user, view));
    return view;
  }

  /** Replaces an open modal's content; typed values stay where block and action are the same. */
  public Optional<View> update(View old, JsonNode source) {
    Optional<String> owner = owner(old.id());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    JsonNode json = old.json();
    View view =
        make(
            old.id(), source, Json.text(json, "root_view_id"), Json.text(json, "previous_view_id"));
    view = view.withValues(Inputs.kept(view.json(), json.path("state").path("values")));
    replace(owner.get(), view);
    journal.append(new Happening.ModalShown(owner.get(), view));
    return Optional.of(view);
  }

  /** Remembers what a person put into a view. */
  public View fill(String user, View view, ObjectNode values) {
    View filled = view.withValues(values);
    synchronized (this) {
      if (homes.containsKey(user) && homes.get(user).id().equals(view.id())) {
        homes.put(user, filled);
      }
    }
    replace(user, filled);
    return filled;
  }

  private synchronized void replace(String user, View view) {
    stacks
        .getOrDefault(user, new ArrayList<>())
        .replaceAll(v -> v.id().equals(view.id()) ? view : v);
  }

  /** Publishes a Home tab. */
  public View publish(String user, JsonNode source) {
    View view;
    synchronized (this) {
      View old = homes.get(user);
      view = make(old == null ? Ids.next("V") : old.id(), source, "", "");
      homes.put(user, view);
    }
    journal.append(new Happening.HomePublished(user, view));
    return view;
  }

  /** Closes this modal, or with {@code all} the whole stack; returns the closed, topmost first. */
  public List<View> close(String user, String viewId, boolean all) {
    List<View> closed = new ArrayList<>();
    synchronized (this) {
      List<View> stack = stacks.getOrDefault(user, new ArrayList<>());
      for (View view : List.copyOf(stack).reversed()) {
        if (all || view.id().equals(viewId)) {
          closed.add(view);
          stack.remove(view);
        }
      }
    }
    if (!closed.isEmpty()) {
      journal.append(new Happening.ModalClosed(user, closed.stream().map(View::id).toList()));
    }
    return closed;
  }

  /** Shows errors on a modal. */
  public void refuse(String user, String viewId, Map<String, String> errors) {
    journal.append(new Happening.ModalRefused(user, viewId, Map.copyOf(errors)));
  }

  /** The open modals of a person, topmost last. */
  public synchronized List<View> stack(String user) {
    return List.copyOf(stacks.getOrDefault(user, List.of()));
  }

  /** The Home tab of a person. */
  public synchronized Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  /** An open modal or a Home tab by its id or external id. */
  public synchronized Optional<View> find(String id) {
    List<View> known = new ArrayList<>(homes.values());
    stacks.values().forEach(known::addAll);
    return known.stream()
        .filter(v -> v.id().equals(id) || (!id.isEmpty() && v.externalId().equals(id)))
        .findFirst();
  }

  private synchronized Optional<String> owner(String viewId) {
    return stacks.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(v -> v.id().equals(viewId)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private View make(String id, JsonNode source, String root, String previous) {
    ObjectNode view = Json.object().put("id", id).put("team_id", app.team());
    view.put("type", Json.text(source, "type"));
    view.set("blocks", Inputs.named(source.path("blocks")));
    view.put("private_metadata", Json.text(source, "private_metadata"));
    view.put("callback_id", Json.text(source, "callback_id"));
    view.putObject("state").set("values", Inputs.initial(view.path("blocks")));
    view.put("hash", timestamps.next() + "." + Ids.hex(4));
    for (String part : List.of("title", "submit", "close")) {
      view.set(part, source.hasNonNull(part) ? source.path(part) : null);
    }
    view.put("clear_on_close", Json.flag(source, "clear_on_close"));
    view.put("notify_on_close", Json.flag(source, "notify_on_close"));
    view.put("root_view_id", root.isEmpty() ? id : root);
    view.put("previous_view_id", previous.isEmpty() ? null : previous);
    view.put("app_id", app.app()).put("external_id", Json.text(source, "external_id"));
    return new View(view.put("app_installed_team_id", app.team()).put("bot_id", app.bot()));
  }
}
