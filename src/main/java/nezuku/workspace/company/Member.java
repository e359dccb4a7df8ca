package nezuku.workspace.company;

import java.util.Locale;
import nezuku.workspace.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** A person (or a bot) in the workspace; one that is not active has a closed account. */
public record Member(
    String id,
    String handle,
    String realName,
    String displayName,
    String email,
    String locale,
    String tz,
    String title,
    String team,
    Standing standing,
    boolean active) {

  /** What Slack's flags say about somebody. */
  public enum Standing {
    MEMBER,
    ADMIN,
    /** A guest of one channel. */
    GUEST,
    BOT
  }

  /** Somebody new, who works where a colleague does, and speaks as they do. */
  public static Member hired(String handle, Member colleague) {
    String domain = colleague.email().substring(colleague.email().indexOf('@'));
    return new Member(
        idOf(handle),
        handle,
        handle,
        handle,
        handle + domain,
        colleague.locale(),
        colleague.tz(),
        "",
        colleague.team(),
        Standing.MEMBER,
        true);
  }

  /** The id of a person in this workspace. */
  static String idOf(String handle) {
    return "U0" + handle.replace("-", "").toUpperCase(Locale.ROOT);
  }

  /** The same member with another name and what they do. */
  public Member called(String name, String role) {
    return new Member(id, handle, name, name, email, locale, tz, role, team, standing, active);
  }

  /** Whether this is a bot. */
  public boolean isBot() {
    return standing == Standing.BOT;
  }

  /** Whether this account was closed. */
  public boolean isDeactivated() {
    return !active;
  }

  /** The same member with the account closed, or opened again. */
  public Member withActive(boolean open) {
    return new Member(
        id, handle, realName, displayName, email, locale, tz, title, team, standing, open);
  }

  /** The same member as a guest, or as an ordinary one again. */
  public Member withGuest(boolean guest) {
    Standing other = guest ? Standing.GUEST : Standing.MEMBER;
    return new Member(
        id, handle, realName, displayName, email, locale, tz, title, team, other, active);
  }

  /** The user object of Slack's Web API. */
  public ObjectNode toJson(boolean withEmail, boolean withLocale) {
    ObjectNode user = Json.object().put("id", id).put("team_id", team).put("name", handle);
    user.put("deleted", isDeactivated());
    if (!isDeactivated()) {
      boolean admin = standing == Standing.ADMIN;
      boolean guest = standing == Standing.GUEST;
      user.put("real_name", realName).put("tz", tz).put("tz_label", tz).put("tz_offset", 32400);
      user.put("is_admin", admin).put("is_owner", false).put("is_primary_owner", false);
      user.put("is_restricted", guest).put("is_ultra_restricted", guest);
    }
    user.put("is_bot", isBot()).put("is_app_user", false).put("is_stranger", false);
    user.put("updated", 1_780_000_000);
    if (withLocale) {
      user.put("locale", locale);
    }
    user.set("profile", profile(withEmail));
    return user;
  }

  private ObjectNode profile(boolean withEmail) {
    ObjectNode profile = Json.object().put("title", title).put("real_name", realName);
    profile.put("real_name_normalized", realName).put("display_name", displayName);
    profile.put("display_name_normalized", displayName).put("team", team);
    profile.put("status_text", "").put("status_emoji", "").put("avatar_hash", "");
    if (withEmail && !isBot()) {
      profile.put("email", email);
    }
    return profile;
  }
}
