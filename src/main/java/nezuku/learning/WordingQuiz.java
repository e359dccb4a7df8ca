package nezuku.learning;

import java.util.List;

/**
 * The question which entry of the FAQ answers what people asked in their own words.
 *
 * @param wording what they asked
 * @param choices entries that differ, the right one among them
 */
public record WordingQuiz(
    Subject.OfWording subject, String wording, List<Knowledge.Piece> choices) {

  /** Refuses a question that can't be answered. */
  public WordingQuiz {
    choices = List.copyOf(choices);
    if (choices.stream().noneMatch(choice -> choice.id().equals(subject.entry()))) {
      throw new IllegalArgumentException("the right entry is missing: " + subject.key());
    }
  }

  /** The right choice. */
  public Knowledge.Piece right() {
    return choices.stream().filter(this::isRight).findFirst().orElseThrow();
  }

  /** Whether a choice is right. */
  public boolean isRight(Knowledge.Piece choice) {
    return choice.id().equals(subject.entry());
  }
}
