package nezuku.faq;

import java.util.List;
import java.util.Optional;

/** What Nezuku says to a question. */
public sealed interface Answer {

  /** This is the answer. */
  record Confident(Candidate candidate) implements Answer {}

  /**
   * It may be one of these; the asker chooses, or says that it is none.
   *
   * @param candidates one to {@value #MAX_CANDIDATES}, likeliest first
   */
  record Choices(List<Candidate> candidates) implements Answer {
    /** With "none of these" they make four buttons. */
    public static final int MAX_CANDIDATES = 3;

    /** Validates the number of candidates. */
    public Choices {
      if (candidates.isEmpty() || candidates.size() > MAX_CANDIDATES) {
        throw new IllegalArgumentException(candidates.size() + " candidates");
      }
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nezuku does not know, shows nothing, and offers to ask a person.
   *
   * @param nearest the category whose owner is most likely to know; never shown to the asker
   */
  record Unknown(Optional<String> nearest) implements Answer {}

  /** The candidates that the asker gets to see, likeliest first. */
  default List<Candidate> shown() {
    return switch (this) {
      case Confident(Candidate candidate) -> List.of(candidate);
      case Choices(List<Candidate> candidates) -> candidates;
      case Unknown unknown -> List.of();
    };
  }
}
