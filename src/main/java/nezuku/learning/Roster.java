package nezuku.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nezuku.people.Person;

/**
 * Compares who is meant by a course with who is enrolled in it. Whoever may not know the course is
 * not enrolled; whoever no longer may stays in it and is shown nothing, since for a while Slack may
 * not tell who they are.
 */
public final class Roster {
  private Roster() {}

  /**
   * What is to be changed.
   *
   * @param joining the user ids of whom to enrol
   * @param returning enrolments to open again
   * @param leaving enrolments to end
   */
  public record Changes(List<String> joining, List<Enrolment> returning, List<Enrolment> leaving) {}

  /**
   * Compares.
   *
   * @param meant the user ids of who is meant
   * @param complete whether all who are meant could be looked up; else nobody leaves who may be
   *     meant after all
   * @param enrolled who is or was in the course
   * @param people looks somebody up
   */
  public static Changes compare(
      Course course,
      Set<String> meant,
      boolean complete,
      List<Enrolment> enrolled,
      Function<String, Person> people) {
    Map<String, Enrolment> known =
        enrolled.stream().collect(Collectors.toMap(Enrolment::userId, Function.identity()));
    List<String> joining = new ArrayList<>();
    List<Enrolment> returning = new ArrayList<>();
    for (String userId : meant) {
      Optional<Enrolment> before = Optional.ofNullable(known.get(userId));
      boolean away = before.map(one -> isAway(one.state())).orElse(true);
      if (away && mayLearn(people.apply(userId), course)) {
        before.ifPresentOrElse(returning::add, () -> joining.add(userId));
      }
    }
    List<Enrolment> leaving =
        enrolled.stream()
            .filter(Enrolment::isOpen)
            .filter(
                one ->
                    !people.apply(one.userId()).active()
                        || (complete && !one.bySelf() && !meant.contains(one.userId())))
            .toList();
    return new Changes(List.copyOf(joining), List.copyOf(returning), leaving);
  }

  private static boolean isAway(Enrolment.State state) {
    return switch (state) {
      case LEFT, REMOVED, REMOVED_TOLD -> true;
      case OPEN, DONE, STOPPED -> false;
    };
  }

  /** Whether somebody may be shown a course: it fails closed. */
  public static boolean mayLearn(Person person, Course course) {
    return person.active() && !person.isApp() && person.clearance().allows(course.audience());
  }
}
