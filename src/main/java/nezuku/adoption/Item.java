package nezuku.adoption;

import static nezuku.adoption.Phase.ADOPTION;
import static nezuku.adoption.Phase.INTRODUCTION;
import static nezuku.adoption.Phase.MATURITY;

import java.util.Locale;
import java.util.Set;

/** Something that has to be so for a process to have taken root. */
public enum Item {
  /** Those whom it concerns have read why it is outsourced. */
  PURPOSE_READ(INTRODUCTION),
  /** Somebody answers for it on both sides. */
  OWNERS_NAMED(INTRODUCTION),
  /** It is written down how it is done. */
  MANUAL(INTRODUCTION),
  /** The FAQ answers questions on it, by entries that were verified in time. */
  FAQ(INTRODUCTION),
  /** Those whom it concerns have finished the first training. */
  FIRST_TRAINING(INTRODUCTION),
  /** The two sides meet regularly. */
  MEETINGS(ADOPTION),
  /** The minutes are out on the same day. */
  MINUTES_SAME_DAY(ADOPTION),
  /** The FAQ answers most questions, and the askers say so. */
  SELF_SERVICE(ADOPTION),
  /** The two sides look back together every quarter. */
  REVIEW(ADOPTION),
  /** People propose improvements by themselves, and they are decided. */
  PROPOSALS(MATURITY),
  /** Both sides aim at the same targets. */
  SHARED_TARGETS(MATURITY),
  /** Decisions are made by numbers. */
  DATA_USED(MATURITY);

  private static final Set<Item> EVERY_QUARTER = Set.of(REVIEW, DATA_USED);

  private final Phase phase;

  Item(Phase phase) {
    this.phase = phase;
  }

  /** The phase that it belongs to. */
  public Phase phase() {
    return phase;
  }

  /** Whether it has to be so again every quarter, so that nobody's word on it lasts. */
  public boolean isQuarterly() {
    return EVERY_QUARTER.contains(this);
  }

  /** Its key in messages and buttons. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
