package nezuku.workspace.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nezuku.workspace.block.Element;
import nezuku.workspace.block.InputRules;
import nezuku.workspace.block.Inputs;
import nezuku.workspace.block.Typed;
import nezuku.workspace.company.Manifest;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Hooks;
import nezuku.workspace.world.View;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do with the app: commands, buttons, modals, shortcuts. */
final class Using {
  private final World world;
  private final Payloads payloads;
  private final AppLine line;
  private final Suggested suggested = new Suggested();

  Using(World world, AppLine line) {
    this.world = world;
    this.payloads = new Payloads(world);
    this.line = line;
  }

  CompletableFuture<Void> command(Member user, JsonNode act) {
    Channel channel = Places.writable(world, user, act);
    String name = Json.text(act, "command");
    Manifest.Command command =
        world.manifest().commands().stream()
            .filter(c -> c.command().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(name + " is not a command of the app."));
    String typed = Json.text(act, "text");
    String text =
        command.escape() ? Typed.escape(typed, n -> Places.mention(world, n, true)) : typed;
    Hooks.Hook hook = new Hooks.Hook(channel, user.id(), "", "");
    String key = world.hooks().issue(hook);
    return line.command(payloads.command(user, channel, name, text.strip(), key), hook);
  }

  CompletableFuture<Void> shortcut(Member user, JsonNode act) {
    String id = Json.text(act, "callback_id");
    boolean onMessage = act.hasNonNull("ts");
    boolean known =
        world.manifest().shortcuts().stream()
            .anyMatch(s -> s.callbackId().equals(id) && s.onMessage() == onMessage);
    if (!known) {
      throw new Refusal("The app has no such shortcut \"" + id + "\".");
    }
    Optional<Where.OnMessage> on =
        onMessage ? Optional.of(Where.message(world, user, act)) : Optional.empty();
    Channel channel = Places.channel(world, user, act);
    return line.interaction(payloads.shortcut(user, id, on), channel, user);
  }

  CompletableFuture<Void> action(Member user, JsonNode act) {
    Where where = Where.of(world, user, act);
    String actionId = Json.text(act, "action_id");
    Element element =
        Element.find(where.blocks(), Json.text(act, "block_id"), actionId)
            .or(() -> forged(act, actionId))
            .orElseThrow(() -> new Refusal("There is no element \"" + actionId + "\" there."));
    boolean checked = act.has("selected") && !Json.flag(act, "forged");
    JsonNode chosen = checked ? choosing(user, element, act) : act;
    ObjectNode action = Actions.of(element, chosen).put("action_ts", payloads.now());
    JsonNode typed = Actions.asValues(element, chosen);
    return switch (where) {
      case Where.InView in -> {
        JsonNode before = in.view().json().path("state").path("values");
        View view = filled(user, in.view(), before, given(user, in.blocks(), act), typed);
        Channel channel = world.channels().direct(user.id(), world.app().user());
        yield line.interaction(payloads.actionOnView(user, view, action), channel, user);
      }
      case Where.OnMessage on -> {
        ObjectNode values =
            Inputs.with(on.blocks(), Inputs.initial(on.blocks()), given(user, on.blocks(), act));
        values = Inputs.with(on.blocks(), values, typed);
        ObjectNode payload = payloads.actionOnMessage(user, on, action, values);
        yield line.interaction(payload, on.channel(), user);
      }
    };
  }

  /** What was entered; a forged act holds whatever it likes. */
  private JsonNode given(Member user, JsonNode blocks, JsonNode act) {
    return Json.flag(act, "forged")
        ? act.path("values")
        : suggested.resolved(user, blocks, act.path("values"));
  }

  private ObjectNode choosing(Member user, Element element, JsonNode act) {
    ObjectNode chosen = Json.copy(act);
    chosen.set("selected", suggested.resolved(user, element, act.path("selected")));
    return chosen;
  }

  /** Asks the app what it suggests for what was typed; the answer gets {@code options}. */
  CompletableFuture<Void> suggest(Member user, JsonNode act, ObjectNode answer) {
    Where where = Where.of(world, user, act);
    String actionId = Json.text(act, "action_id");
    Element element =
        Element.find(where.blocks(), Json.text(act, "block_id"), actionId)
            .filter(Suggested::isExternal)
            .orElseThrow(() -> new Refusal("Nothing is suggested for \"" + actionId + "\"."));
    String typed = Json.text(act, "value");
    if (typed.length() < element.json().path("min_query_length").asInt(3)) {
      throw new Refusal("Slack asks for no suggestions before more is typed.");
    }
    return line.suggestions(payloads.suggestion(user, where, element, typed))
        .thenAccept(
            options -> {
              suggested.remember(user, element, options);
              answer.set("options", options);
            });
  }

  /** A button that is not there, as no client of Slack's would send it. */
  private static Optional<Element> forged(JsonNode act, String actionId) {
    ObjectNode button = Json.object().put("type", "button").put("action_id", actionId);
    return act.path("forged").asBoolean(false)
        ? Optional.of(new Element(Json.object().put("block_id", "forged"), button))
        : Optional.empty();
  }

  CompletableFuture<Void> submit(Member user, JsonNode act) {
    View view = Where.view(world, user, Json.text(act, "view_id"));
    JsonNode before = view.json().path("state").path("values");
    JsonNode given = given(user, view.json().path("blocks"), act);
    View filled = filled(user, view, before, given, Json.object());
    JsonNode values = filled.json().path("state").path("values");
    boolean japanese = user.locale().startsWith("ja");
    Map<String, String> problems =
        InputRules.problems(filled.json().path("blocks"), values, japanese);
    if (!problems.isEmpty()) {
      world.views().refuse(user.id(), view.id(), problems);
      return CompletableFuture.completedFuture(null);
    }
    return line.submission(payloads.submission(user, filled), user, filled);
  }

  private View filled(Member user, View view, JsonNode before, JsonNode values, JsonNode more) {
    JsonNode blocks = view.json().path("blocks");
    ObjectNode merged = Inputs.with(blocks, Inputs.with(blocks, before, values), more);
    return world.views().fill(user.id(), view, merged);
  }

  CompletableFuture<Void> close(Member user, JsonNode act) {
    List<View> stack = world.views().stack(user.id());
    if (stack.isEmpty()) {
      throw new Refusal(user.handle() + " has no modal open.");
    }
    String asked = Json.text(act, "view_id");
    View view = asked.isEmpty() ? stack.getLast() : Where.view(world, user, asked);
    boolean all = Json.flag(act, "all") || Json.flag(view.json(), "clear_on_close");
    Channel channel = world.channels().direct(user.id(), world.app().user());
    CompletableFuture<?>[] told =
        world.views().close(user.id(), view.id(), all).stream()
            .filter(v -> Json.flag(v.json(), "notify_on_close"))
            .map(v -> line.interaction(payloads.closing(user, v, all), channel, user))
            .toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(told);
  }
}
