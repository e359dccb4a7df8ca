package nezuku.learning.slack;

import nezuku.learning.StepRef;

/** The ids by which Slack tells buttons apart, and actions what they follow from. */
final class LearningIds {
  static final String PREFIX = "learn_";
  static final String DONE = "learn_done_";
  static final String LATER = "learn_later_";
  static final String KNOWN = "learn_known_";
  static final String ANSWER = "learn_answer_";
  static final String PROVE = "learn_prove_";
  static final String MATCH = "learn_match_";
  static final String REVEAL = "learn_reveal_";
  static final String GRADE = "learn_grade_";
  static final String UNDERSTOOD = "learn_understood_";
  static final String NEXT = "learn_next_";
  static final String START = "learn_start_";
  static final String STOP = "learn_stop_";

  private LearningIds() {}

  /** What the action to improve a question follows from. */
  static String source(StepRef quiz) {
    return "quiz:" + quiz;
  }
}
