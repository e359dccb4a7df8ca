package nezuku.adoption.slack;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.adoption.score.Consent.Side;
import nezuku.adoption.score.Scored;
import nezuku.adoption.score.Team;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Suppression;
import nezuku.process.Fact;

/**
 * Whose scorecards somebody may see: who leads here, all; who answers at a partner, its own; and
 * who is in a team of {@value Suppression#FEWEST} people or more, that one's. Asks Slack.
 */
final class ScoreAccess {
  private final ScoreTools tools;

  ScoreAccess(ScoreTools tools) {
    this.tools = tools;
  }

  /** Partners by the alphabet, then teams as they are configured: by nothing that ranks them. */
  List<Scored> visible(Person person) {
    Stream<Scored> partners =
        tools.pulse().partners().byName().keySet().stream()
            .sorted()
            .filter(one -> sideOf(person, one).isPresent())
            .map(Scored.OfPartner::new);
    Stream<Scored> teams =
        tools.scoring().teams().stream()
            .filter(team -> maySee(person, team))
            .map(Scored.OfTeam::new);
    return Stream.concat(partners, teams).toList();
  }

  /** One of those that somebody may see. */
  Optional<Scored> visible(Person person, String code) {
    return visible(person).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private boolean maySee(Person person, Team team) {
    if (!person.active() || !(person.affiliation() instanceof Affiliation.Employee)) {
      return false;
    }
    return tools.roles().leads(person)
        || tools
            .people()
            .of(team)
            .filter(all -> all.size() >= Suppression.FEWEST && all.contains(person.id()))
            .isPresent();
  }

  /** For which side somebody may speak. */
  Optional<Side> sideOf(Person person, String partner) {
    if (!person.active()) {
      return Optional.empty();
    }
    return switch (person.affiliation()) {
      case Affiliation.Employee employee ->
          tools.roles().leads(person) ? Optional.of(Side.COMPANY) : Optional.empty();
      case Affiliation.PartnerStaff(String own) ->
          own.equals(partner) && answersThere(person, partner)
              ? Optional.of(Side.PARTNER)
              : Optional.empty();
      case Affiliation.Outsider outsider -> Optional.empty();
      case Affiliation.App app -> Optional.empty();
    };
  }

  private boolean answersThere(Person person, String partner) {
    return tools.processes().visible(person.clearance()).stream()
        .filter(process -> process.partner().filter(partner::equals).isPresent())
        .anyMatch(
            process ->
                List.of(Fact.PARTNER_OWNER, Fact.PARTNER_DEPUTY).stream()
                    .flatMap(fact -> tools.answerable().named(process, fact).stream())
                    .anyMatch(named -> named.id().equals(person.id())));
  }

  /** What people call it. */
  String name(Scored scored, Language language) {
    return switch (scored) {
      case Scored.OfPartner(String partner) -> tools.pulse().partners().called(partner);
      case Scored.OfTeam(Team team) -> team.name().in(language);
    };
  }

  /** Whether somebody means it by a word, in whatever language, case and width. */
  boolean isMeant(Scored scored, String word) {
    Stream<String> names =
        switch (scored) {
          case Scored.OfPartner(String partner) ->
              Stream.of(partner, tools.pulse().partners().called(partner));
          case Scored.OfTeam(Team team) -> Stream.of(team.id(), team.name().ja(), team.name().en());
        };
    String sought = folded(word);
    return names.anyMatch(name -> folded(name).equals(sought));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
