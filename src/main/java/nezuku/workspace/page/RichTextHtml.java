package nezuku.workspace.page;

import java.time.Instant;
import java.util.List;
import nezuku.workspace.block.Span;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Writes rich text blocks as HTML. */
final class RichTextHtml {
  private final Moments moments;
  private final MrkdwnHtml mrkdwn;

  RichTextHtml(Reader reader) {
    this.moments = new Moments(reader);
    this.mrkdwn = new MrkdwnHtml(reader);
  }

  Html write(JsonNode block) {
    Html html = new Html();
    for (JsonNode part : block.path("elements")) {
      switch (Json.text(part, "type")) {
        case "rich_text_section" -> wrapped(html, "p", part);
        case "rich_text_quote" -> wrapped(html, "blockquote", part);
        case "rich_text_preformatted" -> wrapped(html, "pre", part);
        case "rich_text_list" -> list(html, part);
        default -> html.leaf("pre", part.toPrettyString());
      }
    }
    return html;
  }

  private void wrapped(Html html, String tag, JsonNode part) {
    inline(html.open(tag), part).close(tag);
  }

  private void list(Html html, JsonNode list) {
    String tag = Json.text(list, "style").equals("ordered") ? "ol" : "ul";
    String start = Integer.toString(list.path("offset").asInt(0) + 1);
    int indent = Math.clamp(list.path("indent").asInt(0), 0, 8);
    html.open(tag, "class", "indent-" + indent, "start", tag.equals("ol") ? start : "");
    list.path("elements").forEach(item -> inline(html.open("li"), item).close("li"));
    html.close(tag);
  }

  private Html inline(Html html, JsonNode part) {
    part.path("elements").forEach(e -> element(html, e));
    return html;
  }

  private void element(Html html, JsonNode element) {
    List<String> tags = Styles.tags(element.path("style"));
    tags.forEach(html::open);
    switch (Json.text(element, "type")) {
      case "text" -> html.text(Json.text(element, "text"));
      case "emoji" -> html.leaf("span", Emoji.of(Json.text(element, "name")), "class", "emoji");
      case "link" -> {
        String url = Json.text(element, "url");
        Links.write(html, url, element.path("text").asString(url));
      }
      case "user" -> mrkdwn.mention(html, Span.Whom.USER, Json.text(element, "user_id"), "");
      case "channel" ->
          mrkdwn.mention(html, Span.Whom.CHANNEL, Json.text(element, "channel_id"), "");
      case "usergroup" ->
          mrkdwn.mention(html, Span.Whom.GROUP, Json.text(element, "usergroup_id"), "");
      case "broadcast" ->
          mrkdwn.mention(html, Span.Whom.BROADCAST, Json.text(element, "range"), "");
      case "date" -> {
        Instant at = Instant.ofEpochSecond(element.path("timestamp").asLong(0));
        html.leaf("time", moments.tokens(at, Json.text(element, "format")));
      }
      default -> html.leaf("code", element.toString());
    }
    tags.reversed().forEach(html::close);
  }

  /** Styles of a piece of rich text, as tags. */
  private static final class Styles {
    private static final List<List<String>> TAGS =
        List.of(
            List.of("bold", "b"),
            List.of("italic", "i"),
            List.of("strike", "s"),
            List.of("code", "code"));

    static List<String> tags(JsonNode style) {
      return TAGS.stream().filter(t -> Json.flag(style, t.getFirst())).map(List::getLast).toList();
    }
  }
}
