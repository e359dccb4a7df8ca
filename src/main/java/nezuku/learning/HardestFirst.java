package nezuku.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which questions are asked: those first that most people got wrong at first, then
 * those that wait the longest. What it found out it keeps: one for each round of mornings.
 */
public final class HardestFirst {
  private final Courses courses;
  private final LearningStore store;
  private final Map<StepRef, Double> difficulties = new HashMap<>();

  /** By what was answered so far. */
  public HardestFirst(Courses courses, LearningStore store) {
    this.courses = courses;
    this.store = store;
  }

  /** The cards in this order; those that are alike stay as they are. */
  public List<Card> order(List<Card> cards) {
    Comparator<Card> hardest = Comparator.comparingDouble(card -> -difficulty(card.subject()));
    return cards.stream().sorted(hardest.thenComparing(Card::due)).toList();
  }

  private double difficulty(Subject subject) {
    return switch (subject) {
      case Subject.OfStep(StepRef ref) -> difficulties.computeIfAbsent(ref, this::lookUp);
      case Subject.OfEntry entry -> 0;
      case Subject.OfWording wording -> 0;
    };
  }

  private double lookUp(StepRef ref) {
    return courses
        .quiz(ref)
        .map(quiz -> store.figures(ref, quiz.edition()).difficulty())
        .orElse(0.0);
  }
}
