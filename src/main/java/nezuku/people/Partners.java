package nezuku.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The outsourcing partners, as configured: how their staff is recognised.
 *
 * @param byName partner name (as in {@code audience: partner:name}) to its marks
 */
public record Partners(Map<String, Marks> byName) {

  /**
   * What a partner's staff is recognised by.
   *
   * @param teams ids of the partner's own Slack workspaces (Slack Connect)
   * @param emailDomains domains of its guests' addresses
   * @param name how people call it; empty if as in the configuration
   */
  public record Marks(List<String> teams, List<String> emailDomains, Optional<String> name) {}

  /** How people call a partner. */
  public String called(String partner) {
    return Optional.ofNullable(byName.get(partner)).flatMap(Marks::name).orElse(partner);
  }

  /** The partner that a Slack workspace belongs to. */
  public Optional<String> ofTeam(String teamId) {
    return byName.entrySet().stream()
        .filter(partner -> partner.getValue().teams().contains(teamId))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The partner that a guest with this e-mail address works for. */
  public Optional<String> ofEmail(String email) {
    int at = email.indexOf('@');
    if (at < 0) {
      return Optional.empty();
    }
    String domain = email.substring(at + 1).toLowerCase(Locale.ROOT);
    return byName.entrySet().stream()
        .filter(partner -> partner.getValue().emailDomains().contains(domain))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
