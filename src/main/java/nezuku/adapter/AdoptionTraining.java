package nezuku.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nezuku.learning.Completion;
import nezuku.learning.Course;
import nezuku.learning.Courses;
import nezuku.learning.LearningStore;
import nezuku.people.Suppression;
import nezuku.process.BusinessProcess;

/**
 * What training has come to.
 *
 * @param on whether anybody is trained
 */
public record AdoptionTraining(boolean on, Supplier<Courses> courses, LearningStore store) {

  /** How far people are in the briefings of a process; empty where there are none. */
  Optional<Completion> briefed(BusinessProcess process) {
    List<String> briefings =
        courses.get().all().stream()
            .filter(course -> course.kind() == Course.Kind.BRIEFING)
            .filter(course -> course.process().filter(process.id()::equals).isPresent())
            .map(Course::id)
            // Else all courses together less the others would tell of few.
            .filter(id -> store.completion(List.of(id)).people() >= Suppression.FEWEST)
            .toList();
    return on && !briefings.isEmpty() ? Optional.of(store.completion(briefings)) : Optional.empty();
  }

  /** How often people read what had changed instead of a whole course, in a span of time. */
  long changesTold(Instant from, Instant to) {
    return store.changesTold(from, to);
  }
}
