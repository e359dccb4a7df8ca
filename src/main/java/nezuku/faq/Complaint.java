package nezuku.faq;

/** Why an answer did not help. */
public enum Complaint {
  /** It is about something else. */
  WRONG_TOPIC,
  /** It was right once. */
  OUTDATED,
  /** Something is missing. */
  INCOMPLETE,
  /** It can't be understood. */
  UNCLEAR
}
