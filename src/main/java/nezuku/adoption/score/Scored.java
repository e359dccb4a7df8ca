package nezuku.adoption.score;

/** Whose scorecard it is. */
public sealed interface Scored {
  /** How the codes of teams begin. */
  String TEAM = "team:";

  /** A partner's, by its name in the configuration. */
  record OfPartner(String partner) implements Scored {}

  /** A team's. */
  record OfTeam(Team team) implements Scored {}

  /** What tells it from all others, without blanks. */
  default String code() {
    return switch (this) {
      case OfPartner(String partner) -> partner;
      case OfTeam(Team team) -> TEAM + team.id();
    };
  }
}
