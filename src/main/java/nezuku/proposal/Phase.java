package nezuku.proposal;

/** How far a proposal is, in a word. */
public enum Phase {
  SUBMITTED,
  IN_REVIEW,
  ACCEPTED,
  DONE,
  DECLINED
}
