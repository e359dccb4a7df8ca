package nezuku.learning.slack;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nezuku.learning.Course;
import nezuku.learning.Courses;
import nezuku.learning.Enrolment;
import nezuku.learning.Enrolment.State;
import nezuku.learning.Roster;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;

/** Enrols whoever is new among those for whom a course is meant, and lets go whoever is not. */
final class EnrolJob {
  private final LearningTools tools;
  private final Admissions admissions;

  EnrolJob(LearningTools tools) {
    this.tools = tools;
    this.admissions = new Admissions(tools.company());
  }

  /** Before the mornings of the hour. */
  Job job() {
    return new Job("learning-enrol", new Cron("50 * * * *", ZoneOffset.UTC), this::look);
  }

  private void look(Slot slot) {
    Courses courses = tools.classroom().courses();
    List<Enrolment> all = tools.store().enrolments();
    List<Enrolment> joining = new ArrayList<>();
    List<Enrolment> moving = new ArrayList<>();
    for (Course course : courses.all()) {
      Admissions.Meant meant = admissions.meant(course.admission());
      Roster.Changes changes =
          Roster.compare(
              course,
              meant.people(),
              meant.complete(),
              all.stream().filter(one -> one.course().equals(course.id())).toList(),
              tools::person);
      changes.joining().forEach(userId -> joining.add(fresh(course, userId)));
      changes.returning().forEach(one -> moving.add(one.with(State.OPEN)));
      changes.leaving().forEach(one -> moving.add(one.with(State.LEFT)));
    }
    all.stream()
        .filter(one -> one.isOpen() && courses.isGone(one.course()))
        .forEach(one -> moving.add(one.with(State.REMOVED)));
    joining.forEach(tools.store()::enrol);
    moving.forEach(tools.store()::move);
  }

  private Enrolment fresh(Course course, String userId) {
    Instant now = tools.clock().instant();
    return new Enrolment(course.id(), userId, now, false, State.OPEN);
  }
}
