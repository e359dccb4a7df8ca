package nezuku.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The courses that there are.
 *
 * @param broken the ids of those that can't be read now, and so are neither shown nor gone
 */
public record Courses(List<Course> all, Set<String> broken) {
  /** There are none. */
  public static final Courses NONE = new Courses(List.of(), Set.of());

  /** Keeps what it is given. */
  public Courses {
    all = List.copyOf(all);
    broken = Set.copyOf(broken);
  }

  /** The course with an id. */
  public Optional<Course> find(String id) {
    return all.stream().filter(course -> course.id().equals(id)).findFirst();
  }

  /** A question of a course. */
  public Optional<Step.Quiz> quiz(StepRef ref) {
    return step(ref).filter(Step.Quiz.class::isInstance).map(Step.Quiz.class::cast);
  }

  /** A step of a course. */
  public Optional<Step> step(StepRef ref) {
    return find(ref.course()).flatMap(course -> course.step(ref.step()));
  }

  /** Whether a course was taken away. */
  public boolean isGone(String id) {
    return find(id).isEmpty() && !broken.contains(id);
  }
}
