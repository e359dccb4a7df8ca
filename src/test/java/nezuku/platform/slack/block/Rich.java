package nezuku.platform.slack.block;

import java.util.ArrayList;
import java.util.List;
import nezuku.Oracles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What tests look for in rich text. */
final class Rich {
  private Rich() {}

  /** The blocks of a Markdown text, held against the schema. */
  static List<ObjectNode> blocks(String markdown) {
    List<ObjectNode> blocks = RichText.ofMarkdown(markdown);
    Oracles.checkBlocks(JsonNodeFactory.instance.arrayNode().addAll(blocks));
    return blocks;
  }

  /** Everything that somebody reads, without list markers. */
  static String shown(String markdown) {
    StringBuilder shown = new StringBuilder();
    inlines(markdown).forEach(inline -> shown.append(inline.path("text").asString("")));
    return shown.toString();
  }

  /** All texts and links, in their order. */
  static List<JsonNode> inlines(String markdown) {
    List<JsonNode> found = new ArrayList<>();
    blocks(markdown).forEach(block -> collect(block, found));
    return found;
  }

  /** The texts with a style. */
  static List<String> styled(String markdown, String style) {
    return inlines(markdown).stream()
        .filter(inline -> inline.path("style").path(style).asBoolean(false))
        .map(inline -> inline.path("text").stringValue())
        .toList();
  }

  /** The elements of all blocks one after the other. */
  static List<JsonNode> elements(String markdown) {
    return blocks(markdown).stream()
        .flatMap(block -> block.path("elements").valueStream())
        .toList();
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    String type = node.path("type").asString("");
    if ("text".equals(type) || "link".equals(type)) {
      found.add(node);
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        collect(child, found);
      }
    }
  }
}
