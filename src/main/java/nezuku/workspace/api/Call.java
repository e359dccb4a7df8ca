package nezuku.workspace.api;

import java.util.List;
import java.util.Optional;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call of a Web API method: its arguments and what the caller may do. */
record Call(World world, ObjectNode arguments, Grant grant) {

  String text(String name) {
    JsonNode value = arguments.path(name);
    return value.isContainer() ? value.toString() : value.asString("");
  }

  boolean has(String name) {
    return !text(name).isEmpty();
  }

  boolean flag(String name) {
    return text(name).equals("true") || text(name).equals("1");
  }

  /** A number between bounds; the default if it is no number. */
  int number(String name, int standard, int most) {
    try {
      return has(name) ? Math.clamp(Long.parseLong(text(name)), 1, most) : standard;
    } catch (NumberFormatException e) {
      return standard;
    }
  }

  /** An argument that is JSON, or a string of JSON as forms have it; missing if it is neither. */
  JsonNode json(String name) {
    JsonNode value = arguments.path(name);
    if (value.isString()) {
      JsonNode parsed = Json.parse(value.asString(""));
      return parsed == null ? Json.object().path(name) : parsed;
    }
    return value;
  }

  /** A list, given as JSON or separated by commas. */
  List<String> list(String name) {
    JsonNode value = arguments.path(name);
    if (value.isArray()) {
      return value.values().stream().map(v -> v.asString("")).toList();
    }
    return List.of(text(name).split(",", -1)).stream().map(String::strip).toList();
  }

  String require(String name) {
    if (!has(name)) {
      throw ApiException.because(
          "invalid_arguments", List.of("[ERROR] missing required field: " + name));
    }
    return text(name);
  }

  /** The channel that the argument names, as far as the app can see it. */
  Channel channel(String name) {
    String id = text(name);
    Channel channel =
        world
            .channels()
            .byId(id)
            .or(() -> id.startsWith("#") ? world.channels().find(id) : Optional.empty())
            .orElseThrow(() -> ApiException.of("channel_not_found"));
    if (channel.kind() != Channel.Kind.PUBLIC && !channel.has(world.app().user())) {
      throw ApiException.of("channel_not_found");
    }
    return channel;
  }

  /** The same, if the app may use a scope such as {@code history} there. */
  Channel channel(String name, String right) {
    Channel channel = channel(name);
    grant.require(channel.kind().scope() + ":" + right);
    return channel;
  }
}
