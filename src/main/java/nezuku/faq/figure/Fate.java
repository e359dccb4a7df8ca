package nezuku.faq.figure;

/**
 * What came of a question: exactly one of these. The first that is true counts: a person was asked
 * and has answered, or has not; then what somebody last said of the answer, that it helped or that
 * it did not; then that there was no answer; then that it was asked again; and what is left is
 * silence, which is no success.
 */
public enum Fate {
  /** A person was asked and has answered. */
  ANSWERED_BY_PERSON,
  /** A person was asked and has not answered. */
  ESCALATED,
  /** Somebody said that the answer helped. */
  CONFIRMED,
  /**
   * No person was asked, and there was no good answer: none at all, none of several was chosen, or
   * somebody said that it did not help.
   */
  UNANSWERED,
  /** It was answered, and the same person asked it again within a day. */
  ASKED_AGAIN,
  /** It was answered, and nobody said anything. */
  SILENT
}
