package nezuku.kpi;

/** What is measured, and so of what kind and unit the number is. */
public sealed interface Measure {

  /** How long it took from one mark to another; in seconds. */
  record Took(Mark from, Mark to, Hours hours, Statistic statistic) implements Measure {}

  /** The share of cases with a trait; from 0 to 1. */
  record Share(Trait trait) implements Measure {}

  /** How many. */
  record Count(What what) implements Measure {
    /** What is counted. */
    public enum What {
      /** Cases that came in. */
      OPENED,
      /** Cases that were done. */
      CLOSED,
      /** How often cases that count were sent back. */
      RETURNS,
      /** How often cases that count were opened again. */
      REOPENINGS
    }
  }

  /** How many cases are open at the period's end. */
  record Backlog() implements Measure {}

  /** How old the cases are that are open at the period's end; in seconds. */
  record BacklogAge(Hours hours, Statistic statistic) implements Measure {}

  /** What cases give or cost on average; cases of which it is not known don't count. */
  record Average(Amount amount) implements Measure {}

  /** What cases give or cost in all. */
  record Total(Amount amount) implements Measure {}

  /** What somebody types in. */
  record Given(Unit unit) implements Measure {}

  /** What the bot knows of itself. */
  record Own(OwnFigure figure) implements Measure {}

  /** A number that a case carries. */
  enum Amount {
    RATING,
    COST
  }

  /** By which clock times are taken; that on the wall where none are. */
  default Hours hours() {
    return this instanceof Share(Trait.Within within) ? within.hours() : Hours.CLOCK;
  }

  /** The unit of the number. */
  default Unit unit() {
    return switch (this) {
      case Took took -> Unit.SECONDS;
      case BacklogAge age -> Unit.SECONDS;
      case Share share -> Unit.SHARE;
      case Own own -> own.figure().unit();
      case Count count -> Unit.CASES;
      case Backlog backlog -> Unit.CASES;
      case Average(Amount amount) -> amount == Amount.COST ? Unit.MONEY : Unit.SCORE;
      case Total(Amount amount) -> amount == Amount.COST ? Unit.MONEY : Unit.SCORE;
      case Given(Unit unit) -> unit;
    };
  }
}
