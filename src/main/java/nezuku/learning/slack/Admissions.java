package nezuku.learning.slack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.learning.Admission;
import nezuku.people.Affiliation;
import nezuku.people.Person;
import nezuku.people.Role;

/** Finds out for whom a course is meant. Asks Slack. */
final class Admissions {
  private final LearningTools.Company company;

  Admissions(LearningTools.Company company) {
    this.company = company;
  }

  /**
   * Who is meant by a course.
   *
   * @param people their user ids
   * @param complete whether all of them could be looked up
   */
  record Meant(Set<String> people, boolean complete) {}

  Meant meant(Admission admission) {
    List<Optional<Set<String>>> places = new ArrayList<>();
    admission.channels().forEach(id -> places.add(company.members().ofChannel(id)));
    admission.groups().forEach(id -> places.add(company.members().ofGroup(id)));
    Set<String> people = new HashSet<>();
    places.forEach(place -> place.ifPresent(people::addAll));
    Map<String, Person> known = company.directory().people(people);
    if (admission.isForPartners()) {
      known.values().stream()
          .filter(person -> !(person.affiliation() instanceof Affiliation.PartnerStaff))
          .map(Person::id)
          .forEach(people::remove);
    }
    for (Role role : admission.roles()) {
      company.roles().holders(role).stream().map(Person::id).forEach(people::add);
    }
    return new Meant(people, places.stream().allMatch(Optional::isPresent));
  }

  /** Whether somebody may begin a course by themselves; not, where it can't be found out. */
  boolean admits(Admission admission, Person person) {
    return admission.open() || meant(admission).people().contains(person.id());
  }
}
