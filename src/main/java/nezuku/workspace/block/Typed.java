package nezuku.workspace.block;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person typed, as Slack sends it on: escaped, with mentions, and as rich text. */
public final class Typed {
  private static final Pattern NAME = Pattern.compile("([@#])([\\p{L}\\p{N}._-]+)");

  private Typed() {}

  /**
   * Escapes typed text and turns {@code @handle} and {@code #channel} into mentions where the
   * function knows the name; it gives the whole mention, or the empty string.
   */
  public static String escape(String typed, Function<String, String> mention) {
    Matcher matcher = NAME.matcher(typed);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      String found = mention.apply(matcher.group());
      if (!found.isEmpty()) {
        text.append(plain(typed.substring(from, matcher.start()))).append(found);
        from = matcher.end();
      }
    }
    return text.append(plain(typed.substring(from))).toString();
  }

  /** The rich text block that Slack's client makes of such a text. */
  public static ArrayNode richText(String text) {
    ObjectNode block = Json.object().put("type", "rich_text").put("block_id", "typed");
    ArrayNode elements = block.putArray("elements");
    for (Paragraph paragraph : Mrkdwn.parse(text)) {
      switch (paragraph) {
        case Paragraph.Lines lines -> group(elements, "rich_text_section", lines.spans());
        case Paragraph.Quote quote -> group(elements, "rich_text_quote", quote.spans());
        case Paragraph.Preformatted code -> {
          ArrayNode inside =
              elements.addObject().put("type", "rich_text_preformatted").putArray("elements");
          inside.addObject().put("type", "text").put("text", code.text());
        }
      }
    }
    return Json.array().add(block);
  }

  private static String plain(String typed) {
    // Mentions and links already in Slack's form (as a test may send them) stay as they are.
    Matcher known = Pattern.compile("<(?:@U|#C|!|https?://)[^<>]*>").matcher(typed);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (known.find()) {
      text.append(Mrkdwn.escape(typed.substring(from, known.start()))).append(known.group());
      from = known.end();
    }
    return text.append(Mrkdwn.escape(typed.substring(from))).toString();
  }

  private static void group(ArrayNode elements, String type, List<Span> spans) {
    ArrayNode inside = elements.addObject().put("type", type).putArray("elements");
    spans.forEach(span -> add(inside, span, Json.object()));
  }

  private static void add(ArrayNode inside, Span span, ObjectNode style) {
    switch (span) {
      case Span.Text text ->
          styled(inside.addObject().put("type", "text").put("text", text.text()), style);
      case Span.Code code ->
          styled(
              inside.addObject().put("type", "text").put("text", code.text()),
              style.deepCopy().put("code", true));
      case Span.Styled styled -> {
        String name = styled.style().name().toLowerCase(Locale.ROOT);
        ObjectNode more = style.deepCopy().put(name, true);
        styled.spans().forEach(s -> add(inside, s, more));
      }
      case Span.Link link -> {
        ObjectNode node = inside.addObject().put("type", "link").put("url", link.url());
        if (!link.label().equals(link.url())) {
          node.put("text", link.label());
        }
      }
      case Span.Emoji emoji -> inside.addObject().put("type", "emoji").put("name", emoji.name());
      case Span.Moment moment ->
          inside
              .addObject()
              .put("type", "date")
              .put("timestamp", moment.epochSecond())
              .put("format", moment.format());
      case Span.Mention mention -> mention(inside.addObject(), mention);
    }
  }

  private static void mention(ObjectNode node, Span.Mention mention) {
    switch (mention.whom()) {
      case USER -> node.put("type", "user").put("user_id", mention.id());
      case CHANNEL -> node.put("type", "channel").put("channel_id", mention.id());
      case GROUP -> node.put("type", "usergroup").put("usergroup_id", mention.id());
      case BROADCAST -> node.put("type", "broadcast").put("range", mention.id());
    }
  }

  private static void styled(ObjectNode node, ObjectNode style) {
    if (!style.isEmpty()) {
      node.set("style", style);
    }
  }
}
