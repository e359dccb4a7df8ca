package nezuku.learning.slack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nezuku.action.Duties;
import nezuku.learning.Classroom;
import nezuku.learning.Course;
import nezuku.learning.LearningSettings;
import nezuku.learning.LearningStore;
import nezuku.learning.Pupil;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.GroupNames;
import nezuku.people.Members;
import nezuku.people.Partners;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.process.Answerable;
import nezuku.process.Processes;
import nezuku.worktime.WorkCalendar;

/**
 * What is needed for courses in Slack.
 *
 * @param duties how what should be improved is chased
 * @param calendars when people work
 */
public record LearningTools(
    LearningSettings settings,
    Classroom classroom,
    LearningStore store,
    Company company,
    Duties duties,
    Function<Person, WorkCalendar> calendars,
    Messenger messenger,
    SlackNow now,
    InstantSource clock) {

  /** The people of the company, where they are, and what is done for it. */
  public record Company(
      Directory directory,
      Roles roles,
      Members members,
      GroupNames groups,
      Partners partners,
      Processes processes,
      Answerable answerable) {}

  Person person(String userId) {
    return company.directory().person(userId);
  }

  /** The date where somebody is. */
  LocalDate today(Person person) {
    return clock.instant().atZone(person.zone()).toLocalDate();
  }

  /** What there is for somebody to learn today. */
  Pupil pupil(Person person) {
    return classroom.of(person, today(person));
  }

  /** Whether somebody can be written to: of other companies, Slack does not let everybody be. */
  boolean reaches(Person person) {
    return person.affiliation() instanceof Affiliation.Employee || now.canWriteTo(person.id());
  }

  /** Who answers for what a course says: its owner, who answers for its process, or an admin. */
  Optional<Person> owner(Course course) {
    return course
        .owner()
        .flatMap(company.directory()::byEmail)
        .filter(Person::active)
        .or(
            () ->
                course
                    .process()
                    .flatMap(company.processes()::of)
                    .flatMap(company.answerable()::owner))
        .or(() -> company.roles().holders(Role.ADMIN).stream().findFirst());
  }
}
