package nezuku.platform.slack.block;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Collects the items of a list into rich text lists of a size that one block can hold. */
final class ListElements {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String style;
  private final int indent;
  private final List<ObjectNode> into;
  private ArrayNode items = JSON.arrayNode();
  private int length;

  ListElements(String style, int indent, List<ObjectNode> into) {
    this.style = style;
    this.indent = indent;
    this.into = into;
  }

  /** Adds an item; what is too long for one goes on in paragraphs below it. */
  void add(List<ObjectNode> inlines) {
    List<ArrayNode> parts = RichText.parts(inlines);
    ArrayNode first =
        parts.isEmpty() ? JSON.arrayNode().add(RichText.text(" ", List.of())) : parts.getFirst();
    int own = RichText.length(first);
    if (length + own > Limits.SECTION_TEXT) {
      flush();
    }
    items.add(RichText.section(first));
    length += own;
    for (ArrayNode rest : parts.stream().skip(1).toList()) {
      flush();
      into.add(RichText.section(rest));
    }
  }

  /** Ends the list here; what is added later is a list of its own. */
  void flush() {
    if (!items.isEmpty()) {
      into.add(
          JSON.objectNode()
              .put("type", "rich_text_list")
              .put("style", style)
              .put("indent", indent)
              .set("elements", items));
    }
    items = JSON.arrayNode();
    length = 0;
  }
}
