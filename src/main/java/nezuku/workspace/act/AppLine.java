package nezuku.workspace.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nezuku.workspace.api.ResponseUrls;
import nezuku.workspace.block.BlockRules.Surface;
import nezuku.workspace.block.SuggestionRules;
import nezuku.workspace.block.ViewRules;
import nezuku.workspace.company.Member;
import nezuku.workspace.delivery.Courier;
import nezuku.workspace.delivery.Letter;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Hooks;
import nezuku.workspace.world.View;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends commands and interactions to the app, and does what its answer says. */
final class AppLine {
  private final World world;
  private final Courier courier;
  private final ResponseUrls responses;

  AppLine(World world, Courier courier, ResponseUrls responses) {
    this.world = world;
    this.courier = courier;
    this.responses = responses;
  }

  CompletableFuture<Void> command(ObjectNode form, Hooks.Hook hook) {
    return courier
        .send(new Letter(Letter.Kind.COMMAND, form))
        .handle(
            (said, lost) -> {
              if (lost != null) {
                slackbot(
                    hook.channel(),
                    hook.user(),
                    Json.text(form, "command")
                        + " failed with the error \""
                        + lost.getMessage()
                        + "\"");
              } else if (said.hasNonNull("text") || said.hasNonNull("blocks")) {
                ObjectNode result = responses.accept(hook, said);
                if (!Json.flag(result, "ok")) {
                  slackbot(hook.channel(), hook.user(), "The app's answer was refused: " + result);
                }
              }
              return null;
            });
  }

  /** Sends an interaction; if nobody answers, the person is told so. */
  CompletableFuture<Void> interaction(ObjectNode payload, Channel channel, Member user) {
    return courier
        .send(new Letter(Letter.Kind.INTERACTION, payload))
        .handle(
            (said, lost) -> {
              if (lost != null) {
                slackbot(channel, user.id(), "Something went wrong: " + lost.getMessage());
              }
              return null;
            });
  }

  /** Asks for suggestions; where the app has none that Slack would show, there are none. */
  CompletableFuture<JsonNode> suggestions(ObjectNode payload) {
    return courier
        .send(new Letter(Letter.Kind.INTERACTION, payload))
        .handle(
            (said, lost) -> {
              boolean shown = lost == null && SuggestionRules.problems(said).isEmpty();
              ArrayNode options = Json.array();
              if (shown) {
                said.path("options").forEach(options::add);
                said.path("option_groups").forEach(g -> g.path("options").forEach(options::add));
              }
              return options;
            });
  }

  CompletableFuture<Void> submission(ObjectNode payload, Member user, View view) {
    return courier
        .send(new Letter(Letter.Kind.INTERACTION, payload))
        .handle(
            (said, lost) -> {
              if (lost != null) {
                String words =
                    "We had some trouble connecting. Try again? (" + lost.getMessage() + ")";
                world.views().refuse(user.id(), view.id(), Map.of("", words));
              } else {
                obey(said, user, view);
              }
              return null;
            });
  }

  private void obey(JsonNode said, Member user, View view) {
    switch (Json.text(said, "response_action")) {
      case "errors" -> world.views().refuse(user.id(), view.id(), errors(said.path("errors")));
      case "update" -> {
        if (isGood(said.path("view"), user, view)) {
          world.views().update(view, said.path("view"));
        }
      }
      case "push" -> {
        if (isGood(said.path("view"), user, view)) {
          world.views().push(user.id(), said.path("view"));
        }
      }
      case "clear" -> world.views().close(user.id(), view.id(), true);
      default -> world.views().close(user.id(), view.id(), false);
    }
  }

  private boolean isGood(JsonNode next, Member user, View view) {
    List<String> problems = ViewRules.problems(next, Surface.MODAL);
    if (!problems.isEmpty()) {
      world.views().refuse(user.id(), view.id(), Map.of("", String.join("; ", problems)));
    }
    return problems.isEmpty();
  }

  private static Map<String, String> errors(JsonNode node) {
    Map<String, String> errors = new LinkedHashMap<>();
    node.properties().forEach(e -> errors.put(e.getKey(), e.getValue().asString("")));
    return errors;
  }

  private void slackbot(Channel channel, String user, String text) {
    ObjectNode message = Json.object().put("user", "USLACKBOT").put("username", "slackbot");
    world.whispers().show(channel, user, message.put("text", text));
  }
}
