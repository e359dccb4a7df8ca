package nezuku.faq;

import java.util.List;
import java.util.Optional;
import nezuku.faq.Answer.Choices;
import nezuku.faq.Answer.Confident;
import nezuku.faq.Answer.Unknown;

/**
 * When to answer, when to ask back and when to say "I don't know".
 *
 * @param confident the score from which the best candidate is the answer
 * @param choice the score from which the best candidate is worth offering
 * @param lead how far the best must be ahead of the second to be the answer
 */
public record ConfidencePolicy(double confident, double choice, double lead) {

  /** Measured on the validation halves; the figures stand in {@code docs/performance.md}. */
  public static final ConfidencePolicy DEFAULT = new ConfidencePolicy(0.88, 0.40, 0.05);

  /** A candidate less likely than one in twenty is not worth a line beside a better one. */
  private static final double BESIDE = 0.05;

  /** Decides by candidates that are sorted by score, best first. */
  public Answer decide(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return new Unknown(Optional.empty());
    }
    Candidate best = candidates.getFirst();
    double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
    if (best.score() >= confident && best.score() - second >= lead) {
      return new Confident(best);
    }
    if (best.score() < choice) {
      return new Unknown(Optional.of(best.entry().category()));
    }
    return new Choices(
        candidates.stream()
            .filter(candidate -> candidate.score() >= Math.min(choice, BESIDE))
            .limit(Choices.MAX_CANDIDATES)
            .toList());
  }
}
