package nezuku.proposal;

/** What somebody has to say. */
public enum Kind {
  /** How something could be better. */
  IMPROVEMENT,
  /** Something that goes wrong. */
  PROBLEM
}
