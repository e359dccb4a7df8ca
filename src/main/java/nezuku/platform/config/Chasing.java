package nezuku.platform.config;

import java.util.List;
import java.util.Set;

/**
 * When who is told of actions that are not done; by the owner's working days.
 *
 * @param steps the steps of the ladder
 * @param then who is told again and again after the last one: {@code owner}, {@code thread}, {@code
 *     manager}
 * @param every after how many working days, at least 1
 * @param unanswered after how many working days an owner is asked again who has not said yes
 */
public record Chasing(List<Step> steps, Set<String> then, int every, int unanswered) {
  static final int USUAL_UNANSWERED = 2;

  /**
   * A step.
   *
   * @param day working days after the due date; before it where negative
   */
  public record Step(int day, Set<String> tell) {}
}
