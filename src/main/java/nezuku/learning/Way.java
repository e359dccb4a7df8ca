package nezuku.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nezuku.worktime.WorkCalendar;

/**
 * Somebody's way through a course.
 *
 * @param steps those that they may see
 * @param progress by the step's id
 */
public record Way(Course course, List<Step> steps, Map<String, Progress> progress) {

  /** Keeps what it is given. */
  public Way {
    steps = List.copyOf(steps);
    progress = Map.copyOf(progress);
  }

  /**
   * The way of somebody.
   *
   * @param progress what they did, in all courses
   * @param visible which steps they may see
   */
  public static Way of(Course course, Map<StepRef, Progress> progress, Predicate<Step> visible) {
    Map<String, Progress> own =
        progress.entrySet().stream()
            .filter(entry -> entry.getKey().course().equals(course.id()))
            .collect(Collectors.toMap(entry -> entry.getKey().step(), Map.Entry::getValue));
    return new Way(course, course.steps().stream().filter(visible).toList(), own);
  }

  /** How many steps are done. */
  public int done() {
    return (int) steps.stream().filter(this::isDone).count();
  }

  /** Whether all steps are done. */
  public boolean isFinished() {
    return done() == steps.size();
  }

  /** The first step that is not done. */
  public Optional<Step> next() {
    return steps.stream().filter(step -> !isDone(step)).findFirst();
  }

  /** The step to show on a date, by the pace of the course and of the person. */
  public Optional<Step> due(LocalDate today, WorkCalendar calendar) {
    return next().filter(step -> !from(step, calendar).isAfter(today));
  }

  private LocalDate from(Step step, WorkCalendar calendar) {
    Progress known = progress.get(step.id());
    if (known != null) {
      return known.next();
    }
    return progress.values().stream()
        .filter(Progress::isDone)
        .map(Progress::on)
        .max(Comparator.naturalOrder())
        .map(last -> calendar.plusWorkingDays(last, course.kind().pace()))
        .orElse(LocalDate.MIN);
  }

  private boolean isDone(Step step) {
    Progress known = progress.get(step.id());
    return known != null && known.isDone();
  }
}
