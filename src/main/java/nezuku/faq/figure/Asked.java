package nezuku.faq.figure;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of one question that was asked.
 *
 * @param shown whether an entry was shown as the answer, at once or after it was chosen
 * @param helped what somebody last said of it, if anybody did
 * @param again whether the same person asked it again within a day
 * @param passedOn whether a person was asked
 * @param answeredIn how long that person took to answer, if they have
 */
public record Asked(
    boolean shown,
    Optional<Boolean> helped,
    boolean again,
    boolean passedOn,
    Optional<Duration> answeredIn) {

  /** What came of it. */
  public Fate fate() {
    if (passedOn) {
      return answeredIn.isPresent() ? Fate.ANSWERED_BY_PERSON : Fate.ESCALATED;
    }
    if (helped.isPresent()) {
      return helped.get() ? Fate.CONFIRMED : Fate.UNANSWERED;
    }
    if (!shown) {
      return Fate.UNANSWERED;
    }
    return again ? Fate.ASKED_AGAIN : Fate.SILENT;
  }
}
