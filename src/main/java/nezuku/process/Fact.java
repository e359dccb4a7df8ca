package nezuku.process;

import java.util.Locale;

/** What everybody who has to do with a process should find out at once. */
public enum Fact {
  /** Why others do it. */
  PURPOSE(Kind.TEXT),
  /** What it is to bring. */
  GOAL(Kind.TEXT),
  /** Who answers for it in the company. */
  OWNER(Kind.PERSON),
  /** Who does so while the owner is away. */
  DEPUTY(Kind.PERSON),
  /** Who answers for it at the partner. */
  PARTNER_OWNER(Kind.PERSON),
  /** Who does so there while the partner's owner is away. */
  PARTNER_DEPUTY(Kind.PERSON),
  /** Where to talk about it. */
  CHANNEL(Kind.CHANNEL),
  /** When somebody is there. */
  HOURS(Kind.TEXT),
  /** Where it is written how it is done. */
  MANUAL(Kind.TEXT);

  /** How a fact is written. */
  public enum Kind {
    /** In words. */
    TEXT,
    /** A user id or an e-mail address. */
    PERSON,
    /** A channel id. */
    CHANNEL
  }

  private final Kind kind;

  Fact(Kind kind) {
    this.kind = kind;
  }

  /** How it is written. */
  public Kind kind() {
    return kind;
  }

  /** Its key in the configuration. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether only a process that a partner does has it. */
  public boolean isOfPartner() {
    return this == PARTNER_OWNER || this == PARTNER_DEPUTY;
  }
}
