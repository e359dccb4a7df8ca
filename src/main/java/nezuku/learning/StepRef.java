package nezuku.learning;

import java.util.Optional;

/**
 * Which step of which course.
 *
 * @param course the course's id
 * @param step the step's id
 */
public record StepRef(String course, String step) {

  /** Reads one as {@link #toString} writes it; empty if it is none. */
  public static Optional<StepRef> parse(String text) {
    String[] parts = text.split("/", -1);
    return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
        ? Optional.of(new StepRef(parts[0], parts[1]))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return course + "/" + step;
  }
}
