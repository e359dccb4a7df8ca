package nezuku.action;

/** Why a date is moved. */
public enum DateReason {
  /** Other work had to come first. */
  PRIORITY,
  /** Somebody else was late, or has not answered. */
  OTHERS,
  /** It is more work than was thought. */
  EFFORT,
  /** What is to be done has changed. */
  SCOPE,
  /** They were ill or away. */
  ABSENCE,
  /** Anything else; the text says what. */
  OTHER
}
