package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds every message that tests provoke against a schema by others, where it is present. */
final class MessageOracle {
  private MessageOracle() {}

  static Optional<Schema> schema(String name) {
    Path file = Path.of(System.getProperty("nezuku.shared", "../shared"), "oracles", name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Files.readString(file), InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks every message of the bot in a workspace's state. */
  static void check(JsonNode state) {
    List<JsonNode> messages = new ArrayList<>();
    collect(state, messages);
    assertThat(messages).as("messages of the bot in the state").isNotEmpty();
    schema("message.schema.json")
        .ifPresent(schema -> messages.forEach(message -> check(schema, message)));
  }

  private static void check(Schema schema, JsonNode message) {
    ObjectNode sent = JsonNodeFactory.instance.objectNode();
    sent.set("blocks", message.path("blocks"));
    if (message.path("text").isString()) {
      sent.set("text", message.path("text"));
    }
    assertThat(schema.validate(JsonMapper.shared().writeValueAsString(sent), InputFormat.JSON))
        .as(sent.toPrettyString())
        .isEmpty();
  }

  private static void collect(JsonNode node, List<JsonNode> messages) {
    if (node.path("blocks").isArray() && node.path("bot_id").isString()) {
      messages.add(node);
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        collect(child, messages);
      }
    }
  }
}
