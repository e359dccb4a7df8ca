package nezuku.people;

/** What somebody is to Nezuku, apart from where they belong. One person may have several. */
public enum Role {
  /** Sets Nezuku up, and is asked where nobody else is left. */
  ADMIN,
  /** Sees the numbers. */
  MANAGER,
  /** Answers for entries of the FAQ. */
  FAQ_OWNER,
  /** On the staff of a configured partner; follows from {@link Affiliation.PartnerStaff}. */
  PARTNER
}
