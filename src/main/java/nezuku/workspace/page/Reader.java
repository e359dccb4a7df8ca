package nezuku.workspace.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import nezuku.workspace.company.Member;
import nezuku.workspace.company.Team;
import nezuku.workspace.world.World;

/** Who looks at the page: it decides the language, the time zone and what is shown. */
record Reader(World world, Member member) {

  boolean japanese() {
    return member.locale().startsWith("ja");
  }

  Locale locale() {
    return japanese() ? Locale.JAPAN : Locale.US;
  }

  /** One of two wordings. */
  String say(String japanese, String english) {
    return japanese() ? japanese : english;
  }

  ZoneId zone() {
    try {
      return ZoneId.of(member.tz());
    } catch (DateTimeException unknown) {
      return ZoneId.of("Asia/Tokyo");
    }
  }

  Instant now() {
    return world.clock().instant();
  }

  boolean isForeign(Member other) {
    return !other.team().equals(world.app().team());
  }

  String company(Member other) {
    return name(world.company().team(other.team()));
  }

  String name(Team team) {
    return japanese() ? team.name() : team.english();
  }

  String name(String userId) {
    return world.members().byId(userId).map(Member::displayName).orElse(userId);
  }
}
