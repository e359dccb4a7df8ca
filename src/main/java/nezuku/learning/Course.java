package nezuku.learning;

import java.util.List;
import java.util.Optional;
import nezuku.people.Audience;
import nezuku.people.Worded;

/**
 * Something to be learnt, step by step.
 *
 * @param id lower-case letters, digits and hyphens; the same for years
 * @param process the id of the process that it is about
 * @param owner the e-mail address of who answers for it; else whoever answers for the process
 * @param audience whom it may be shown to
 * @param admission who is enrolled without asking
 * @param steps in order, with ids that differ
 */
public record Course(
    String id,
    Worded name,
    Kind kind,
    Optional<String> process,
    Optional<String> owner,
    Audience audience,
    Admission admission,
    List<Step> steps) {

  /** When in the life of an outsourcing a course has its place. */
  public enum Kind {
    /** At the start: a step every working day. */
    BRIEFING(1),
    /** While the work goes on: a step every fifth working day. */
    PRACTICE(5),
    /** For good: nothing but questions that come back until they are known. */
    REPETITION(0);

    private final int pace;

    Kind(int pace) {
      this.pace = pace;
    }

    /** How many working days lie between two steps. */
    public int pace() {
      return pace;
    }
  }

  /** Keeps what it is given. */
  public Course {
    steps = List.copyOf(steps);
  }

  /** The step with an id. */
  public Optional<Step> step(String stepId) {
    return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  /** The name of one of its steps. */
  public StepRef ref(Step step) {
    return new StepRef(id, step.id());
  }
}
