package nezuku.workspace.page;

import java.util.List;
import nezuku.workspace.company.Manifest;
import nezuku.workspace.company.Member;
import nezuku.workspace.world.Channel;

/** Writes the head of the main pane, and the notice above the composer. */
final class PlaceHtml {
  private final Reader reader;

  PlaceHtml(Reader reader) {
    this.reader = reader;
  }

  Html head(Channel channel, String here) {
    if (here.startsWith("app")) {
      return app(here);
    }
    Html html = new Html();
    if (channel.kind() == Channel.Kind.DIRECT) {
      String me = reader.member().id();
      String other = channel.members().stream().filter(m -> !m.equals(me)).findFirst().orElse(me);
      html.leaf("h1", reader.name(other));
      reader
          .world()
          .members()
          .byId(other)
          .ifPresent(m -> html.leaf("span", about(m), "class", "topic"));
      return html;
    }
    html.leaf("h1", "# " + channel.name());
    if (channel.kind() == Channel.Kind.PRIVATE) {
      html.add(Icon.LOCK.html());
    }
    List<String> names =
        channel.partners().stream()
            .map(t -> reader.name(reader.world().company().team(t)))
            .sorted()
            .toList();
    for (String name : names) {
      html.leaf("span", reader.say(name + "と共有", "Shared with " + name), "class", "tag partner");
    }
    html.leaf("span", channel.topic(), "class", "topic");
    String members = String.join("、", channel.members().stream().map(reader::name).toList());
    return html.open("span", "class", "members", "title", members)
        .add(Icon.PEOPLE.html())
        .text(" " + channel.members().size())
        .close("span");
  }

  private String about(Member member) {
    return member.title() + " · " + reader.company(member);
  }

  private Html app(String here) {
    Manifest manifest = reader.world().manifest();
    Html html = new Html().leaf("h1", manifest.name()).open("nav", "class", "tabs");
    tab(html, "app", here, reader.say("ホーム", "Home"));
    tab(html, "app:messages", here, reader.say("メッセージ", "Messages"));
    html.close("nav");
    for (Manifest.Shortcut shortcut : manifest.shortcuts()) {
      if (!shortcut.onMessage()) {
        html.leaf(
            "button",
            shortcut.name(),
            "type",
            "button",
            "class",
            "btn",
            "data-shortcut",
            shortcut.callbackId());
      }
    }
    return html;
  }

  private static void tab(Html html, String id, String here, String label) {
    html.leaf(
        "button",
        label,
        "type",
        "button",
        "class",
        id.equals(here) ? "tab current" : "tab",
        "data-channel",
        id);
  }

  /** The beginning of a conversation: what it is for, and what one may try. */
  Html intro(Channel channel) {
    Manifest manifest = reader.world().manifest();
    boolean direct = channel.kind() == Channel.Kind.DIRECT;
    if (!channel.has(reader.world().app().user())) {
      return new Html();
    }
    Html html = new Html().open("section", "class", "intro", "data-key", "intro");
    html.leaf("h2", direct ? manifest.name() : "#" + channel.name());
    html.leaf("p", direct ? manifest.description() : channel.topic()).open("div", "class", "tries");
    for (Manifest.Command command : manifest.commands()) {
      String hint = part(command.hint());
      // What is typed after the first command can be said to the bot just so; others know words.
      if (!hint.isEmpty() && command.equals(manifest.commands().getFirst())) {
        attempt(html, (direct ? "" : "@" + manifest.botName() + " ") + hint);
      }
      if (!reader.isForeign(reader.member())) {
        attempt(html, (command.command() + " " + hint).strip());
      }
    }
    return html.close("div").close("section");
  }

  /** Hints may be written in both languages, as "日本語 / English". */
  private String part(String both) {
    int slash = both.indexOf(" / ");
    return slash < 0 ? both : reader.say(both.substring(0, slash), both.substring(slash + 3));
  }

  private static void attempt(Html html, String text) {
    html.leaf("button", text, "type", "button", "class", "try", "data-try", text);
  }

  Html notice(Channel channel) {
    Html html = new Html();
    if (channel.isArchived()) {
      return html.leaf("span", reader.say("このチャンネルはアーカイブされています。", "This channel is archived."));
    }
    boolean absent =
        channel.kind() != Channel.Kind.DIRECT && !channel.has(reader.world().app().user());
    if (absent) {
      String name = reader.world().manifest().name();
      html.leaf(
          "span",
          reader.say(
              name + "はこのチャンネルにいないため、ここでは返事ができません。",
              name + " is not in this channel, so it can't answer here."));
      html.leaf(
          "button",
          reader.say("招待する", "Invite"),
          "type",
          "button",
          "class",
          "link",
          "id",
          "invite");
    }
    return html;
  }
}
