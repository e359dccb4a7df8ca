package nezuku.learning.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.learning.Admission;
import nezuku.learning.Completion;
import nezuku.learning.Course;
import nezuku.learning.Enrolment;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Suppression;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/**
 * How many have finished which course, by team, for managers: never who, nothing of fewer than
 * {@value Suppression#FEWEST} people, and no step of fewer.
 */
final class Teams {
  private static final Texts TEXTS = Texts.of(Teams.class);

  private final LearningTools tools;

  Teams(LearningTools tools) {
    this.tools = tools;
  }

  /** A part of those in a course; everybody belongs to one. */
  private sealed interface Team {
    record Partner(String partner) implements Team {}

    record Channel(String id) implements Team {}

    record Group(String id) implements Team {}

    record Others() implements Team {}
  }

  List<Message> of(Person manager) {
    Language language = manager.language();
    if (!tools.company().roles().leads(manager)) {
      return List.of(Message.of(TEXTS.get(language, "teams.not-you")));
    }
    String title = TEXTS.get(language, "teams");
    Blocks blocks = new Blocks().header(title);
    List<Enrolment> all = tools.store().enrolments();
    for (Course course : tools.classroom().courses().all()) {
      blocks.append(course(course, counted(course, all), language));
    }
    return blocks
        .context(List.of(TEXTS.get(language, "teams.hidden", Suppression.FEWEST)))
        .messages(title);
  }

  private static List<Enrolment> counted(Course course, List<Enrolment> all) {
    return all.stream()
        .filter(one -> one.course().equals(course.id()))
        .filter(one -> one.isOpen() || one.state() == Enrolment.State.DONE)
        .toList();
  }

  private Blocks course(Course course, List<Enrolment> enrolled, Language language) {
    Map<Team, Completion> teams = teams(course, enrolled);
    Map<Team, Integer> sizes = new LinkedHashMap<>();
    teams.forEach((team, figures) -> sizes.put(team, (int) figures.people()));
    Suppression<Team> suppression = Suppression.of(sizes);
    Blocks blocks = new Blocks().rich(new RichLine().bold(course.name().in(language)));
    if (teams.isEmpty()) {
      return blocks.text(TEXTS.get(language, "teams.nobody"));
    }
    teams.forEach(
        (team, figures) ->
            blocks.rich(
                name(team, language).text(figures(suppression.shows(team), figures, language))));
    long finished = teams.values().stream().mapToLong(Completion::finished).sum();
    Completion total = new Completion(enrolled.size(), finished);
    return blocks.rich(
        new RichLine()
            .text(TEXTS.get(language, "teams.total"))
            .text(figures(suppression.total(), total, language)));
  }

  private static String figures(boolean shown, Completion figures, Language language) {
    long told = Suppression.inSteps(figures.finished());
    if (!shown) {
      return TEXTS.get(language, "teams.few");
    }
    return told == 0
        ? TEXTS.get(language, "teams.line-few", Suppression.FEWEST, figures.people())
        : TEXTS.get(language, "teams.line", told, figures.people());
  }

  private Map<Team, Completion> teams(Course course, List<Enrolment> enrolled) {
    Map<Team, Set<String>> places = places(course.admission());
    Map<Team, Completion> teams = new LinkedHashMap<>();
    for (Enrolment one : enrolled) {
      long finished = one.state() == Enrolment.State.DONE ? 1 : 0;
      teams.merge(
          team(one.userId(), places),
          new Completion(1, finished),
          (a, b) -> new Completion(a.people() + b.people(), a.finished() + b.finished()));
    }
    return teams;
  }

  private Map<Team, Set<String>> places(Admission admission) {
    Map<Team, Set<String>> places = new LinkedHashMap<>();
    admission
        .groups()
        .forEach(
            id ->
                places.put(
                    new Team.Group(id), tools.company().members().ofGroup(id).orElse(Set.of())));
    admission
        .channels()
        .forEach(
            id ->
                places.put(
                    new Team.Channel(id),
                    tools.company().members().ofChannel(id).orElse(Set.of())));
    return places;
  }

  private Team team(String userId, Map<Team, Set<String>> places) {
    if (tools.person(userId).affiliation() instanceof Affiliation.PartnerStaff(String partner)) {
      return new Team.Partner(partner);
    }
    return places.entrySet().stream()
        .filter(place -> place.getValue().contains(userId))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(Team.Others::new);
  }

  private RichLine name(Team team, Language language) {
    RichLine line = new RichLine();
    return switch (team) {
      case Team.Partner(String partner) -> line.text(tools.company().partners().called(partner));
      case Team.Channel(String id) -> line.channel(id);
      case Team.Group(String id) ->
          line.text(
              tools.company().groups().of(id).orElseGet(() -> TEXTS.get(language, "teams.group")));
      case Team.Others others -> line.text(TEXTS.get(language, "teams.others"));
    };
  }
}
