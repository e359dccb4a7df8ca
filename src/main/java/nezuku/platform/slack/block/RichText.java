package nezuku.platform.slack.block;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rich text blocks. Unlike mrkdwn they need no spaces around bold text, which Japanese has not, and
 * the text in them can't mention anybody.
 */
final class RichText {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private RichText() {}

  /** Blocks of at most {@link Limits#SECTION_TEXT} characters each. */
  static List<ObjectNode> ofMarkdown(String markdown) {
    MarkdownElements elements = new MarkdownElements();
    PARSER.parse(markdown).accept(elements);
    List<ObjectNode> blocks = new ArrayList<>();
    ArrayNode page = JSON.arrayNode();
    int length = 0;
    for (ObjectNode element : elements.all()) {
      int own = length(element);
      if (!page.isEmpty() && length + own > Limits.SECTION_TEXT) {
        blocks.add(block(page));
        page = JSON.arrayNode();
        length = 0;
      }
      page.add(element);
      length += own;
    }
    if (!page.isEmpty()) {
      blocks.add(block(page));
    }
    return blocks;
  }

  static ObjectNode ofLine(RichLine line) {
    ArrayNode elements = JSON.arrayNode();
    for (RichLine.Part part : line.parts()) {
      elements.add(
          switch (part) {
            case RichLine.Part.Text(String text, boolean bold) ->
                text(Cut.at(Limits.SECTION_TEXT, text), bold ? List.of("bold") : List.of());
            case RichLine.Part.User(String id) ->
                JSON.objectNode().put("type", "user").put("user_id", id);
            case RichLine.Part.Channel(String id) ->
                JSON.objectNode().put("type", "channel").put("channel_id", id);
            case RichLine.Part.Link(String url, String text) -> link(url, text);
          });
    }
    return block(JSON.arrayNode().add(section(elements)));
  }

  /** How many characters of text stand anywhere in a node. */
  static int length(JsonNode node) {
    int length = node.path("text").isString() ? node.path("text").stringValue().length() : 0;
    for (JsonNode child : node) {
      length += child.isContainer() ? length(child) : 0;
    }
    return length;
  }

  /** Inline elements in parts of a size that one block can hold. */
  static List<ArrayNode> parts(List<ObjectNode> inlines) {
    List<ArrayNode> parts = new ArrayList<>();
    int length = 0;
    for (ObjectNode inline : inlines) {
      int own = length(inline);
      if (parts.isEmpty() || length + own > Limits.SECTION_TEXT) {
        parts.add(JSON.arrayNode());
        length = 0;
      }
      parts.getLast().add(inline);
      length += own;
    }
    return parts;
  }

  static ObjectNode section(ArrayNode elements) {
    return JSON.objectNode().put("type", "rich_text_section").set("elements", elements);
  }

  static ObjectNode text(String text, List<String> styles) {
    return styled(
        JSON.objectNode().put("type", "text").put("text", text.isEmpty() ? " " : text), styles);
  }

  static ObjectNode link(String url, String text) {
    return JSON.objectNode().put("type", "link").put("url", url).put("text", text);
  }

  private static ObjectNode styled(ObjectNode node, List<String> styles) {
    if (!styles.isEmpty()) {
      ObjectNode style = JSON.objectNode();
      styles.forEach(name -> style.put(name, true));
      node.set("style", style);
    }
    return node;
  }

  private static ObjectNode block(ArrayNode elements) {
    return JSON.objectNode().put("type", "rich_text").set("elements", elements);
  }
}
