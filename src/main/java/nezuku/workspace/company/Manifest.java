package nezuku.workspace.company;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The app as its manifest (Slack's format) declares it. */
public record Manifest(
    String name,
    String description,
    String botName,
    boolean homeTab,
    boolean interactive,
    List<Command> commands,
    List<Shortcut> shortcuts,
    Set<String> scopes,
    Set<String> events) {

  /** A slash command. */
  public record Command(String command, String description, String hint, boolean escape) {}

  /** A global or a message shortcut. */
  public record Shortcut(String name, boolean onMessage, String callbackId, String description) {}

  /** Reads a manifest file. */
  public static Manifest read(Path file) {
    JsonNode root = new YAMLMapper().readTree(file);
    JsonNode features = root.path("features");
    JsonNode settings = root.path("settings");
    JsonNode display = root.path("display_information");
    return new Manifest(
        Json.text(display, "name"),
        Json.text(display, "description"),
        features.path("bot_user").path("display_name").asString("bot"),
        Json.flag(features.path("app_home"), "home_tab_enabled"),
        Json.flag(settings.path("interactivity"), "is_enabled"),
        commands(features.path("slash_commands")),
        shortcuts(features.path("shortcuts")),
        texts(root.path("oauth_config").path("scopes").path("bot")),
        texts(settings.path("event_subscriptions").path("bot_events")));
  }

  private static List<Command> commands(JsonNode nodes) {
    List<Command> commands = new ArrayList<>();
    for (JsonNode c : nodes) {
      commands.add(
          new Command(
              Json.text(c, "command"),
              Json.text(c, "description"),
              Json.text(c, "usage_hint"),
              Json.flag(c, "should_escape")));
    }
    return List.copyOf(commands);
  }

  private static List<Shortcut> shortcuts(JsonNode nodes) {
    List<Shortcut> shortcuts = new ArrayList<>();
    for (JsonNode s : nodes) {
      shortcuts.add(
          new Shortcut(
              Json.text(s, "name"),
              Json.text(s, "type").equals("message"),
              Json.text(s, "callback_id"),
              Json.text(s, "description")));
    }
    return List.copyOf(shortcuts);
  }

  private static Set<String> texts(JsonNode nodes) {
    Set<String> texts = new LinkedHashSet<>();
    nodes.forEach(n -> texts.add(n.asString("")));
    return texts;
  }
}
