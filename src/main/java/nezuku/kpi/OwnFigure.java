package nezuku.kpi;

/** What the bot knows of its own work. */
public enum OwnFigure {
  /** Questions of which the asker said that the answer helped, of all. */
  FAQ_CONFIRMED(Unit.SHARE),
  /** Questions that were answered, without a word on whether it helped, of all. */
  FAQ_SILENT(Unit.SHARE),
  /** Questions that the same person asked again, of all. */
  FAQ_ASKED_AGAIN(Unit.SHARE),
  /** Questions that a person was asked, of all. */
  FAQ_ESCALATED(Unit.SHARE),
  /** Actions done by the day that was promised first, of all that were promised. */
  ACTIONS_ON_TIME(Unit.SHARE),
  /** Meetings whose minutes were out on the same day, of all that were held. */
  MINUTES_SAME_DAY(Unit.SHARE),
  /** Proposals made in meetings. */
  PROPOSALS(Unit.CASES);

  private final Unit unit;

  OwnFigure(Unit unit) {
    this.unit = unit;
  }

  /** The unit of the number. */
  public Unit unit() {
    return unit;
  }
}
