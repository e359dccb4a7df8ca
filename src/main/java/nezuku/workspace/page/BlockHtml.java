package nezuku.workspace.page;

import java.util.List;
import nezuku.workspace.json.Json;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tools.jackson.databind.JsonNode;

/** Writes blocks as HTML; what it does not know is shown as JSON. */
final class BlockHtml {
  private static final List<Extension> GFM =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
  private static final Parser MARKDOWN = Parser.builder().extensions(GFM).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(GFM).escapeHtml(true).sanitizeUrls(true).build();

  private final MrkdwnHtml mrkdwn;
  private final RichTextHtml richText;
  private final ElementHtml elements;
  private final Reader reader;

  /** The values are those the inputs hold, by block and action. */
  BlockHtml(Reader reader, JsonNode values) {
    this.reader = reader;
    this.mrkdwn = new MrkdwnHtml(reader);
    this.richText = new RichTextHtml(reader);
    this.elements = new ElementHtml(reader, values);
  }

  Html all(JsonNode blocks) {
    Html html = new Html();
    for (JsonNode block : blocks) {
      String type = Json.text(block, "type");
      String id = Json.text(block, "block_id");
      html.open(
          "div",
          "class",
          "block block-" + type.replaceAll("[^a-z_]", ""),
          "data-key",
          "b-" + id,
          "data-block-id",
          id);
      html.add(one(block, type)).close("div");
    }
    return html;
  }

  private Html one(JsonNode block, String type) {
    return switch (type) {
      case "section" -> section(block);
      case "divider" -> new Html().safe("<hr>");
      case "header" -> new Html().open("h3").add(mrkdwn.text(block.path("text"))).close("h3");
      case "context" -> context(block);
      case "actions", "context_actions" -> actions(block);
      case "input" -> input(block);
      case "image" -> image(block);
      case "rich_text" -> richText.write(block);
      case "markdown" ->
          new Html()
              .open("div", "class", "markdown")
              .safe(RENDERER.render(MARKDOWN.parse(Json.text(block, "text"))))
              .close("div");
      case "table", "data_table" -> new TableHtml(mrkdwn, richText).write(block);
      case "data_visualization" -> new ChartHtml().write(block);
      case "video", "file" -> placeholder(block, type);
      default -> new Html().leaf("pre", block.toPrettyString(), "class", "unknown");
    };
  }

  private Html section(JsonNode block) {
    Html html = new Html().open("div", "class", "section-body");
    if (block.has("text")) {
      html.open("div", "class", "text").add(mrkdwn.text(block.path("text"))).close("div");
    }
    if (block.has("fields")) {
      html.open("div", "class", "fields");
      block
          .path("fields")
          .forEach(f -> html.open("div", "class", "text").add(mrkdwn.text(f)).close("div"));
      html.close("div");
    }
    html.close("div");
    if (block.has("accessory")) {
      html.open("div", "class", "accessory").add(element(block, block.path("accessory")));
      html.close("div");
    }
    return html;
  }

  private Html context(JsonNode block) {
    Html html = new Html();
    for (JsonNode element : block.path("elements")) {
      html.open("span", "class", "text").add(element(block, element)).close("span");
    }
    return html;
  }

  private Html element(JsonNode block, JsonNode element) {
    return switch (Json.text(element, "type")) {
      case "mrkdwn", "plain_text" -> mrkdwn.text(element);
      case "image" -> image(element);
      default -> elements.write(block, element);
    };
  }

  private Html actions(JsonNode block) {
    Html html = new Html();
    block.path("elements").forEach(e -> html.add(element(block, e)));
    return html;
  }

  private Html input(JsonNode block) {
    Html html = new Html().open("div", "class", "label").add(mrkdwn.text(block.path("label")));
    if (Json.flag(block, "optional")) {
      html.leaf("span", reader.say("（任意）", " (optional)"), "class", "optional");
    }
    html.close("div").add(element(block, block.path("element")));
    if (block.has("hint")) {
      html.open("div", "class", "hint").add(mrkdwn.text(block.path("hint"))).close("div");
    }
    return html.leaf("div", "", "class", "error", "role", "alert");
  }

  /** Images are not fetched: the page talks to nobody outside. */
  private Html image(JsonNode image) {
    Html html = new Html();
    if (image.path("title").has("text")) {
      html.open("div", "class", "image-title").add(mrkdwn.text(image.path("title"))).close("div");
    }
    String alt = Json.text(image, "alt_text");
    return html.open("div", "class", "image", "title", Json.text(image, "image_url"))
        .add(Icon.PICTURE.html())
        .leaf("span", alt)
        .close("div");
  }

  private Html placeholder(JsonNode block, String type) {
    String title = block.path("title").path("text").asString(type);
    Html html = new Html().open("div", "class", "image");
    return html.add((type.equals("video") ? Icon.PLAY : Icon.FILE).html())
        .leaf("span", title)
        .close("div");
  }
}
