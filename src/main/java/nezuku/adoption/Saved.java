package nezuku.adoption;

import java.util.OptionalDouble;
import nezuku.people.Suppression;

/** Something that outsourcing used well saves, by a formula with its assumptions. */
public sealed interface Saved {

  /** The value, in the unit that the kind names; empty where nothing can or may be said. */
  OptionalDouble value();

  /** Of how many it is made. */
  long n();

  /** Whether it is of what people did, but of too little for anything to be said. */
  default boolean isOfFew() {
    return switch (this) {
      case AnsweredByFaq faq -> faq.value().isEmpty();
      case RetrainingAvoided training -> training.value().isEmpty();
      case Swing swing -> false;
      case KeptKnowledge knowledge -> false;
    };
  }

  private static OptionalDouble ofMany(long n, double value) {
    return n < Suppression.FEWEST ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Hours in which nobody had to answer, since the FAQ did: confirmed answers × the time that an
   * answer takes a person. Silence is not counted.
   *
   * @param confirmed answers of which the asker said that they helped
   * @param minutesEach how long an answer takes a person: an assumption
   */
  record AnsweredByFaq(long confirmed, double minutesEach) implements Saved {
    @Override
    public OptionalDouble value() {
      return ofMany(confirmed, confirmed * minutesEach / 60);
    }

    @Override
    public long n() {
      return confirmed;
    }
  }

  /**
   * Hours of training that were not needed, since people were shown exactly what had changed:
   * changes that were read × the time that the training takes.
   *
   * @param changes changes that somebody has read, each person's for itself
   * @param hoursEach how long the training takes: an assumption
   */
  record RetrainingAvoided(long changes, double hoursEach) implements Saved {
    @Override
    public OptionalDouble value() {
      return ofMany(changes, changes * hoursEach);
    }

    @Override
    public long n() {
      return changes;
    }
  }

  /**
   * How many times the cases of the slackest month the busiest month had: the swing that the
   * company need not staff for itself.
   *
   * @param busiest the cases closed in the busiest month
   * @param slackest the cases closed in the slackest one
   * @param months how many full months were looked at
   */
  record Swing(double busiest, double slackest, long months) implements Saved {
    @Override
    public OptionalDouble value() {
      return months < 2 || slackest <= 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(busiest / slackest);
    }

    @Override
    public long n() {
      return months;
    }
  }

  /**
   * Which share of what people hold stays if they leave: entries of the FAQ and processes of which
   * the owner has a deputy, and manuals that are written down.
   *
   * @param kept what stays
   * @param all what is held
   */
  record KeptKnowledge(long kept, long all) implements Saved {
    @Override
    public OptionalDouble value() {
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / all);
    }

    @Override
    public long n() {
      return all;
    }
  }
}
