package nezuku.adoption.score;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Members;
import nezuku.people.Person;

/** Who is in a team: employees alone, whoever else is in its channel. Asks Slack. */
public final class TeamPeople {
  private final Members members;
  private final Directory directory;

  /** Looks people up as late as possible. */
  public TeamPeople(Members members, Directory directory) {
    this.members = members;
    this.directory = directory;
  }

  /** The user ids of a team's people; empty if they can't be found out. */
  public Optional<Set<String>> of(Team team) {
    return (switch (team.place()) {
          case Team.Place.Group(String id) -> members.ofGroup(id);
          case Team.Place.Channel(String id) -> members.ofChannel(id);
        })
        .map(this::employees);
  }

  private Set<String> employees(Set<String> userIds) {
    return directory.people(userIds).values().stream()
        .filter(Person::active)
        .filter(person -> person.affiliation() instanceof Affiliation.Employee)
        .map(Person::id)
        .collect(Collectors.toSet());
  }
}
