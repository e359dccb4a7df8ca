package nezuku.workspace.page;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.company.Member;
import nezuku.workspace.company.Team;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;

/** Writes the left bar: channels, direct messages, the app, and the people one may be. */
final class SidebarHtml {
  private final Reader reader;
  private final World world;

  SidebarHtml(Reader reader) {
    this.reader = reader;
    this.world = reader.world();
  }

  Html channels(String here) {
    Html html = new Html();
    html.leaf("h2", reader.say("チャンネル", "Channels"), "data-key", "h-channels");
    for (Channel channel : world.channels().all()) {
      if (channel.kind() != Channel.Kind.DIRECT && channel.has(reader.member().id())) {
        row(
            html,
            channel.id(),
            here,
            channel.kind() == Channel.Kind.PRIVATE ? "lock" : "#",
            channel.name(),
            partners(channel));
      }
    }
    html.leaf("h2", reader.say("アプリ", "Apps"), "data-key", "h-apps");
    String app = world.manifest().name();
    row(html, "app", here.startsWith("app") ? "app" : here, "sprout", app, "");
    html.leaf("h2", reader.say("ダイレクトメッセージ", "Direct messages"), "data-key", "h-people");
    for (Member member : world.members().all()) {
      if (!member.isBot() && !member.isDeactivated() && !member.id().equals(reader.member().id())) {
        String id = "@" + member.handle();
        boolean open =
            world
                .channels()
                .existingDirect(reader.member().id(), member.id())
                .map(c -> c.id().equals(here))
                .orElse(false);
        row(
            html,
            id,
            open ? id : here,
            "●",
            member.displayName(),
            reader.isForeign(member) ? reader.company(member) : "");
      }
    }
    return html;
  }

  private String partners(Channel channel) {
    List<String> names = new ArrayList<>();
    for (String id : channel.partners()) {
      Team team = world.company().team(id);
      names.add(reader.name(team));
    }
    return String.join("・", names.stream().sorted().toList());
  }

  private static void row(Html html, String id, String here, String mark, String name, String tag) {
    boolean current = id.equals(here);
    html.open(
        "button",
        "type",
        "button",
        "class",
        current ? "place current" : "place",
        "data-key",
        "p-" + id,
        "data-channel",
        id);
    html.open("span", "class", "mark").add(mark(mark)).close("span");
    html.leaf("span", name, "class", "place-name");
    if (!tag.isEmpty()) {
      html.leaf("span", tag, "class", "tag partner", "title", tag);
    }
    html.leaf("span", "", "class", "badge").close("button");
  }

  private static Html mark(String mark) {
    return switch (mark) {
      case "lock" -> Icon.LOCK.html();
      case "sprout" -> Icon.SPROUT.html();
      default -> new Html().text(mark);
    };
  }

  /** Everybody one may be, company by company. */
  Html people() {
    Html html = new Html();
    List<Team> teams = new ArrayList<>(world.company().partners());
    teams.addFirst(world.company().home());
    for (Team team : teams) {
      html.leaf("h3", reader.name(team));
      for (Member member : world.members().all()) {
        if (member.team().equals(team.id()) && !member.isBot() && !member.isDeactivated()) {
          person(html, member);
        }
      }
    }
    return html;
  }

  private void person(Html html, Member member) {
    boolean me = member.id().equals(reader.member().id());
    html.open(
        "button",
        "type",
        "button",
        "class",
        me ? "person current" : "person",
        "data-person",
        member.handle());
    html.add(Avatar.of(member)).open("span").leaf("b", member.displayName());
    html.leaf("small", member.title()).close("span");
    String tag =
        switch (member.standing()) {
          case ADMIN -> reader.say("管理者", "Admin");
          case GUEST -> reader.say("ゲスト", "Guest");
          default -> reader.isForeign(member) ? reader.say("パートナー", "Partner") : "";
        };
    if (!tag.isEmpty()) {
      html.leaf("span", tag, "class", "tag partner");
    }
    html.leaf("small", member.locale().startsWith("ja") ? "日本語" : "English", "class", "language")
        .close("button");
  }
}
