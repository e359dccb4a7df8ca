package nezuku;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A manifest, as a tree of which tests take parts and break parts. */
record ManifestFile(JsonNode root) {

  static ManifestFile ours() {
    return new ManifestFile(new YAMLMapper().readTree(Path.of("manifest.yml")));
  }

  Set<String> commands() {
    return names("/features/slash_commands", "command");
  }

  Set<String> shortcuts() {
    return names("/features/shortcuts", "callback_id");
  }

  Set<String> scopes() {
    return names("/oauth_config/scopes/bot", "");
  }

  Set<String> events() {
    return names("/settings/event_subscriptions/bot_events", "");
  }

  /** A copy with one more element in a list. */
  ManifestFile with(String list, JsonNode element) {
    ManifestFile copy = new ManifestFile(root.deepCopy());
    ((ArrayNode) copy.root.at(list)).add(element);
    return copy;
  }

  /** A copy without the first element of a list. */
  ManifestFile withoutFirst(String list) {
    ManifestFile copy = new ManifestFile(root.deepCopy());
    ((ArrayNode) copy.root.at(list)).remove(0);
    return copy;
  }

  /** A copy with another value. */
  ManifestFile withValue(String object, String key, String value) {
    ManifestFile copy = new ManifestFile(root.deepCopy());
    ((ObjectNode) copy.root.at(object)).put(key, value);
    return copy;
  }

  private Set<String> names(String list, String key) {
    Set<String> names = new TreeSet<>();
    for (JsonNode element : root.at(list)) {
      names.add(key.isEmpty() ? element.stringValue() : element.path(key).stringValue());
    }
    return names;
  }
}
