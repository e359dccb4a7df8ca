package nezuku;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas that others wrote; where they are not on the machine, nothing is checked. */
public final class Oracles {
  private Oracles() {}

  /** What a schema finds wrong. */
  public static List<String> problems(String schemaFile, JsonNode document) {
    return schema(schemaFile)
        .map(schema -> schema.validate(document.toString(), InputFormat.JSON))
        .map(errors -> errors.stream().map(Object::toString).toList())
        .orElse(List.of());
  }

  /** Whether a schema is on this machine. */
  public static boolean present(String schemaFile) {
    return Files.exists(file(schemaFile));
  }

  /** Fails unless the blocks are such as a message may have. */
  public static void checkBlocks(JsonNode blocks) {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("text", "text");
    message.set("blocks", blocks);
    assertThat(problems("message.schema.json", message)).as(message.toPrettyString()).isEmpty();
  }

  private static Optional<Schema> schema(String name) {
    if (!present(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Files.readString(file(name)), InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name) {
    return Path.of(System.getProperty("nezuku.shared", "../shared"), "oracles", name);
  }
}
