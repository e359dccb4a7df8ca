package nezuku.workspace.page;

import java.time.Instant;
import nezuku.workspace.block.Inputs;
import nezuku.workspace.company.Manifest;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one message. */
final class MessageHtml {
  private final Reader reader;
  private final Moments moments;
  private final MrkdwnHtml mrkdwn;

  MessageHtml(Reader reader) {
    this.reader = reader;
    this.moments = new Moments(reader);
    this.mrkdwn = new MrkdwnHtml(reader);
  }

  /** A message; {@code continued} hides the head of one that follows its author's last. */
  Html write(Channel channel, ObjectNode message, boolean continued, boolean inThread) {
    String ts = Json.text(message, "ts");
    boolean ephemeral = Json.flag(message, "is_ephemeral");
    String classes =
        (continued ? "message continued" : "message") + (ephemeral ? " ephemeral" : "");
    Html html =
        new Html()
            .open(
                "article",
                "class",
                classes,
                "data-key",
                (inThread ? "t-" : "m-") + ts,
                "data-ts",
                ts,
                "data-channel",
                channel.id(),
                "data-ephemeral",
                ephemeral ? "yes" : "");
    if (ephemeral) {
      html.open("div", "class", "only-you").add(Icon.EYE.html());
      html.text(reader.say("あなただけに表示されています", "Only visible to you")).close("div");
    }
    Instant at = Moments.of(ts);
    if (continued) {
      html.leaf("time", moments.time(at), "class", "gutter");
    } else {
      html.add(avatar(message));
    }
    html.open("div", "class", "message-body");
    if (!continued) {
      head(html, message, at);
    }
    content(html, message);
    reactions(html, message);
    if (!inThread) {
      replies(html, message, ts);
    }
    html.close("div");
    if (!ephemeral) {
      tools(html, inThread);
    }
    return html.close("article");
  }

  private Html avatar(JsonNode message) {
    String user = Json.text(message, "user");
    return reader
        .world()
        .members()
        .byId(user)
        .map(Avatar::of)
        .orElse(Avatar.of(user, Json.text(message, "username").isEmpty() ? user : "S"));
  }

  private void head(Html html, JsonNode message, Instant at) {
    String user = Json.text(message, "user");
    Member member = reader.world().members().byId(user).orElse(null);
    String name = user.equals("USLACKBOT") ? "Slackbot" : reader.name(user);
    html.open("div", "class", "message-head").leaf("b", name, "class", "author");
    if (user.equals("USLACKBOT") || (member != null && member.isBot())) {
      html.leaf("span", reader.say("アプリ", "APP"), "class", "tag");
    } else if (member != null && reader.isForeign(member)) {
      html.leaf("span", reader.company(member), "class", "tag partner");
    }
    html.leaf("time", moments.time(at), "title", moments.clock(at)).close("div");
  }

  private void content(Html html, ObjectNode message) {
    JsonNode blocks = message.path("blocks");
    html.open("div", "class", "content");
    if (blocks.isEmpty()) {
      html.open("div", "class", "text").add(mrkdwn.mrkdwn(Json.text(message, "text"))).close("div");
    } else {
      html.add(new BlockHtml(reader, Inputs.initial(blocks)).all(blocks));
    }
    for (JsonNode attachment : message.path("attachments")) {
      attachment(html, attachment);
    }
    for (JsonNode file : message.path("files")) {
      html.open(
          "a",
          "class",
          "file",
          "href",
          Links.safe(Json.text(file, "url_private")),
          "download",
          Json.text(file, "name"));
      html.add(Icon.FILE.html()).leaf("span", Json.text(file, "title"));
      html.leaf("small", file.path("size").asInt(0) + " B").close("a");
    }
    if (message.has("edited")) {
      html.leaf("small", reader.say("（編集済み）", "(edited)"), "class", "edited");
    }
    html.close("div");
  }

  private void attachment(Html html, JsonNode attachment) {
    html.open("div", "class", "attachment");
    if (attachment.path("blocks").isArray()) {
      JsonNode blocks = attachment.path("blocks");
      html.add(new BlockHtml(reader, Inputs.initial(blocks)).all(blocks));
    } else {
      String text = attachment.path("text").asString(Json.text(attachment, "fallback"));
      html.leaf("b", Json.text(attachment, "title"));
      html.open("div", "class", "text").add(mrkdwn.mrkdwn(text)).close("div");
    }
    html.close("div");
  }

  private void reactions(Html html, JsonNode message) {
    if (message.path("reactions").isEmpty()) {
      return;
    }
    html.open("div", "class", "reactions");
    for (JsonNode reaction : message.path("reactions")) {
      String name = Json.text(reaction, "name");
      boolean mine =
          reaction.path("users").values().stream()
              .anyMatch(u -> u.asString("").equals(reader.member().id()));
      html.open(
          "button",
          "type",
          "button",
          "class",
          mine ? "reaction mine" : "reaction",
          "data-react",
          name,
          "data-mine",
          mine ? "yes" : "");
      html.text(Emoji.of(name) + " ").leaf("span", Json.text(reaction, "count")).close("button");
    }
    html.close("div");
  }

  private void replies(Html html, JsonNode message, String ts) {
    int count = message.path("reply_count").asInt(0);
    if (count > 0) {
      html.open("button", "type", "button", "class", "replies", "data-thread", ts);
      message
          .path("reply_users")
          .forEach(
              u ->
                  reader
                      .world()
                      .members()
                      .byId(u.asString(""))
                      .ifPresent(m -> html.add(Avatar.of(m))));
      html.leaf("b", reader.say(count + "件の返信", count == 1 ? "1 reply" : count + " replies"));
      html.leaf("time", moments.time(Moments.of(Json.text(message, "latest_reply"))))
          .close("button");
    }
  }

  private void tools(Html html, boolean inThread) {
    html.open("div", "class", "tools");
    for (String name : new String[] {"+1", "white_check_mark", "eyes", "pray"}) {
      html.leaf(
          "button",
          Emoji.of(name),
          "type",
          "button",
          "data-react",
          name,
          "title",
          ":" + name + ":");
    }
    if (!inThread) {
      html.open(
              "button",
              "type",
              "button",
              "data-thread",
              "this",
              "title",
              reader.say("スレッドで返信", "Reply in thread"))
          .add(Icon.REPLY.html())
          .close("button");
    }
    html.open("details", "class", "overflow")
        .leaf("summary", "⋯", "class", "more", "title", reader.say("その他", "More actions"));
    html.open("div", "class", "menu");
    for (Manifest.Shortcut shortcut : reader.world().manifest().shortcuts()) {
      if (shortcut.onMessage()) {
        html.open("button", "type", "button", "data-shortcut", shortcut.callbackId());
        html.leaf("b", shortcut.name()).leaf("small", shortcut.description()).close("button");
      }
    }
    html.close("div").close("details").close("div");
  }
}
