package nezuku.workspace.page;

import java.util.Optional;
import nezuku.workspace.company.Manifest;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one person sees at one place, part by part; the script puts the parts in. */
final class Screen {
  private final Reader reader;
  private final World world;

  Screen(Reader reader) {
    this.reader = reader;
    this.world = reader.world();
  }

  /**
   * The whole screen; {@code at} is a channel, {@code @handle}, {@code app} or {@code
   * app:messages}.
   */
  ObjectNode show(String at, String thread) {
    boolean home = at.equals("app");
    Channel channel = home ? direct(world.app().user()) : place(at);
    String here = at.startsWith("app") ? at : channel.id();
    ConversationHtml conversation = new ConversationHtml(reader);
    ObjectNode screen = Json.object().put("here", here).put("channel", channel.id());
    screen.put("language", reader.japanese() ? "ja" : "en");
    screen.put("me", reader.member().displayName()).put("myTitle", reader.member().title());
    screen.put("myAvatar", Avatar.of(reader.member()).toString());
    screen.put("myCompany", reader.company(reader.member()));
    screen.put("foreign", reader.isForeign(reader.member()));
    screen.put("workspace", reader.name(world.company().home()));
    screen.put("sidebar", new SidebarHtml(reader).channels(here).toString());
    screen.put("people", new SidebarHtml(reader).people().toString());
    screen.put("head", new PlaceHtml(reader).head(channel, here).toString());
    screen.put("notice", new PlaceHtml(reader).notice(channel).toString());
    screen.put(
        "main",
        (home ? new ModalHtml(reader).home() : conversation(channel, conversation)).toString());
    screen.put("home", home).put("archived", channel.isArchived());
    boolean open = !home && !thread.isEmpty() && channel.message(thread).isPresent();
    screen.put("thread", open ? conversation.thread(channel, thread).toString() : "");
    screen.set("modal", new ModalHtml(reader).top());
    screen.put("now", reader.now().toEpochMilli());
    screen.put("clock", new Moments(reader).clock(reader.now()));
    return screen;
  }

  private Html conversation(Channel channel, ConversationHtml conversation) {
    return new PlaceHtml(reader).intro(channel).add(conversation.channel(channel));
  }

  private Channel direct(String other) {
    return world.channels().direct(reader.member().id(), other);
  }

  private Channel place(String at) {
    String me = reader.member().id();
    if (at.startsWith("app")) {
      return direct(world.app().user());
    }
    Optional<Channel> channel =
        at.startsWith("@")
            ? world.members().find(at).map(m -> direct(m.id()))
            : world.channels().byId(at);
    return channel
        .filter(c -> c.has(me))
        .or(() -> world.channels().find("ask-bpo").filter(c -> c.has(me)))
        .or(() -> world.channels().all().stream().filter(c -> c.has(me)).findFirst())
        .orElseGet(() -> direct(world.app().user()));
  }

  /** What the composer completes: people and commands. */
  ObjectNode completions() {
    ObjectNode all = Json.object();
    ArrayNode people = all.putArray("people");
    for (Member member : world.members().all()) {
      if (!member.isDeactivated()) {
        people
            .addObject()
            .put("text", "@" + member.handle())
            .put("label", member.displayName())
            .put("note", member.isBot() ? reader.say("アプリ", "App") : reader.company(member));
      }
    }
    ArrayNode commands = all.putArray("commands");
    if (reader.isForeign(reader.member())) {
      // Slack offers an app's commands only to people of the company that installed it.
      return all;
    }
    for (Manifest.Command command : world.manifest().commands()) {
      commands
          .addObject()
          .put("text", command.command())
          .put("label", command.hint())
          .put("note", command.description());
    }
    commands
        .addObject()
        .put("text", "/invite")
        .put("label", "@nezuku")
        .put("note", reader.say("チャンネルに招待する", "Invite to this channel"));
    return all;
  }
}
