package nezuku.workspace.world;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nezuku.workspace.company.Company;
import nezuku.workspace.company.Group;
import nezuku.workspace.company.Manifest;
import nezuku.workspace.company.Member;

/** Everything that is the case in the workspace, part by part. */
public record World(
    Company company,
    Manifest manifest,
    AppIdentity app,
    String baseUrl,
    InstantSource clock,
    Journal journal,
    Timestamps timestamps,
    Members members,
    Channels channels,
    Messages messages,
    Whispers whispers,
    Views views,
    Triggers triggers,
    Hooks hooks,
    Files files) {

  /** The sample company with the app installed; {@code baseUrl} ends with a slash. */
  public static World of(Company company, Manifest manifest, InstantSource clock, String baseUrl) {
    String stem = manifest.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    AppIdentity app = new AppIdentity("A0" + stem, "B0" + stem, "U0" + stem, company.home().id());
    Member bot = bot(manifest, app);
    List<Member> everybody = new ArrayList<>();
    company.people().forEach(p -> everybody.add(p.member()));
    everybody.add(bot);
    Journal journal = new Journal();
    Timestamps timestamps = new Timestamps(clock);
    Members members = new Members(everybody);
    return new World(
        company,
        manifest,
        app,
        baseUrl,
        clock,
        journal,
        timestamps,
        members,
        new Channels(company, members, bot, journal),
        new Messages(timestamps, journal),
        new Whispers(timestamps, journal),
        new Views(app, timestamps, journal),
        new Triggers(clock),
        new Hooks(clock),
        new Files(baseUrl));
  }

  private static Member bot(Manifest manifest, AppIdentity app) {
    return new Member(
        app.user(),
        manifest.botName(),
        manifest.name(),
        manifest.botName(),
        "",
        "en-US",
        "Asia/Tokyo",
        manifest.description(),
        app.team(),
        Member.Standing.BOT,
        true);
  }

  /** The ids of a user group's members; those whose account was closed stay in it. */
  public List<String> membersOf(Group group) {
    return group.members().stream().map(handle -> members.find(handle).orElseThrow().id()).toList();
  }

  /** Opens an account for somebody new. */
  public void hire(Member member) {
    members.put(member);
    journal.append(new Happening.AccountChanged(member.id(), true));
  }

  /** Closes an account, or opens it again. */
  public void setActive(Member member, boolean active) {
    members.put(member.withActive(active));
    journal.append(new Happening.AccountChanged(member.id(), active));
  }

  /** Makes somebody a guest, or an ordinary member again; they stay in their channels. */
  public void setGuest(Member member, boolean guest) {
    members.put(member.withGuest(guest));
  }
}
