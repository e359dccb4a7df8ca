package nezuku.workspace.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.workspace.block.Mrkdwn;
import nezuku.workspace.block.Paragraph;
import nezuku.workspace.block.Span;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.JsonNode;

/** Writes mrkdwn and text objects as HTML. */
final class MrkdwnHtml {
  private static final Pattern EMOJI = Pattern.compile(":([a-z0-9_+'-]+):");

  private final Reader reader;
  private final Moments moments;

  MrkdwnHtml(Reader reader) {
    this.reader = reader;
    this.moments = new Moments(reader);
  }

  /** A text object, marked up or plain. */
  Html text(JsonNode object) {
    String text = Json.text(object, "text");
    return Json.text(object, "type").equals("plain_text") ? plain(text) : mrkdwn(text);
  }

  /** Plain text with emoji. */
  Html plain(String text) {
    Html html = new Html();
    int at = 0;
    Matcher names = EMOJI.matcher(text);
    while (names.find()) {
      html.text(text.substring(at, names.start())).text(Emoji.of(names.group(1)));
      at = names.end();
    }
    return html.text(text.substring(at));
  }

  Html mrkdwn(String text) {
    Html html = new Html();
    for (Paragraph paragraph : Mrkdwn.parse(text)) {
      switch (paragraph) {
        case Paragraph.Lines lines -> spans(html.open("p"), lines.spans()).close("p");
        case Paragraph.Quote quote ->
            spans(html.open("blockquote"), quote.spans()).close("blockquote");
        case Paragraph.Preformatted code -> html.leaf("pre", code.text());
      }
    }
    return html;
  }

  private Html spans(Html html, List<Span> spans) {
    spans.forEach(s -> span(html, s));
    return html;
  }

  private void span(Html html, Span span) {
    switch (span) {
      case Span.Text text -> html.text(text.text());
      case Span.Code code -> html.leaf("code", code.text());
      case Span.Emoji emoji -> html.leaf("span", Emoji.of(emoji.name()), "class", "emoji");
      case Span.Link link -> Links.write(html, link.url(), link.label());
      case Span.Styled styled -> {
        String tag =
            switch (styled.style()) {
              case BOLD -> "b";
              case ITALIC -> "i";
              case STRIKE -> "s";
            };
        spans(html.open(tag), styled.spans()).close(tag);
      }
      case Span.Moment moment -> moment(html, moment);
      case Span.Mention mention -> mention(html, mention.whom(), mention.id(), mention.label());
    }
  }

  private void moment(Html html, Span.Moment moment) {
    String shown;
    try {
      shown = moments.tokens(Instant.ofEpochSecond(moment.epochSecond()), moment.format());
    } catch (DateTimeException e) {
      shown = moment.fallback();
    }
    if (moment.link().isEmpty()) {
      html.leaf("time", shown, "title", moment.fallback());
    } else {
      Links.write(html, moment.link(), shown);
    }
  }

  /** A mention, set off from the text. */
  void mention(Html html, Span.Whom whom, String id, String label) {
    String shown =
        switch (whom) {
          case USER -> "@" + reader.name(id);
          case CHANNEL -> "#" + reader.world().channels().byId(id).map(Channel::name).orElse(label);
          case GROUP, BROADCAST -> "@" + (label.isEmpty() ? id : label.replaceFirst("^@", ""));
        };
    String me = id.equals(reader.member().id()) || whom == Span.Whom.BROADCAST ? " me" : "";
    html.leaf(
        "span", shown, "class", "mention" + me, "data-" + whom.name().toLowerCase(Locale.ROOT), id);
  }
}
