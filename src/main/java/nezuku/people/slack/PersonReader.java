package nezuku.people.slack;

import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Partners;
import nezuku.people.Person;
import org.jspecify.annotations.Nullable;

/** Turns a Slack user into a person. */
final class PersonReader {
  private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Tokyo");

  private final String homeTeam;
  private final Optional<String> enterprise;
  private final Partners partners;

  PersonReader(String homeTeam, Optional<String> enterprise, Partners partners) {
    this.homeTeam = homeTeam;
    this.enterprise = enterprise;
    this.partners = partners;
  }

  /** Somebody about whom nothing could be found out, so neither that they have left. */
  static Person stranger(String userId) {
    return new Person(
        userId,
        userId,
        Optional.empty(),
        Language.JA,
        DEFAULT_ZONE,
        new Affiliation.Outsider(),
        true);
  }

  Person read(User user) {
    Optional<String> email =
        Optional.ofNullable(user.getProfile())
            .map(User.Profile::getEmail)
            .filter(e -> !e.isBlank());
    return new Person(
        user.getId(),
        name(user),
        email,
        Language.ofLocale(Objects.requireNonNullElse(user.getLocale(), "")),
        zone(user.getTz()),
        affiliation(user, email),
        !user.isDeleted());
  }

  /** Whether a user is an app's; Slack's own is not marked as one. */
  static boolean isApp(User user) {
    return user.isBot() || "USLACKBOT".equals(user.getId());
  }

  private Affiliation affiliation(User user, Optional<String> email) {
    if (user.isDeleted()) {
      return new Affiliation.Outsider();
    }
    Affiliation workspace = workspace(user, email);
    return isApp(user) ? new Affiliation.App(workspace.clearance()) : workspace;
  }

  private Affiliation workspace(User user, Optional<String> email) {
    Optional<String> partner = partners.ofTeam(Objects.requireNonNullElse(user.getTeamId(), ""));
    if (partner.isPresent()) {
      return new Affiliation.PartnerStaff(partner.get());
    }
    if (!atHome(user) || user.isStranger()) {
      return new Affiliation.Outsider();
    }
    if (user.isRestricted() || user.isUltraRestricted()) {
      return email
          .flatMap(partners::ofEmail)
          .<Affiliation>map(Affiliation.PartnerStaff::new)
          .orElseGet(Affiliation.Outsider::new);
    }
    return new Affiliation.Employee();
  }

  private boolean atHome(User user) {
    boolean sameEnterprise =
        user.getEnterpriseUser() != null
            && enterprise.isPresent()
            && enterprise.get().equals(user.getEnterpriseUser().getEnterpriseId());
    return homeTeam.equals(user.getTeamId()) || sameEnterprise;
  }

  private static String name(User user) {
    User.Profile profile = user.getProfile();
    return Stream.of(
            profile == null ? null : profile.getDisplayName(),
            profile == null ? null : profile.getRealName(),
            user.getRealName(),
            user.getName())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(user.getId());
  }

  private static ZoneId zone(@Nullable String tz) {
    try {
      return tz == null ? DEFAULT_ZONE : ZoneId.of(tz);
    } catch (DateTimeException e) {
      return DEFAULT_ZONE;
    }
  }
}
