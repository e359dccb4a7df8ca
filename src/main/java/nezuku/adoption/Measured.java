package nezuku.adoption;

import nezuku.people.Suppression;

/**
 * What the bot's own figures say of an item.
 *
 * @param value what it is: how many, or a share from 0 to 1
 * @param needed from which value on it is enough
 * @param n of how many it is made
 * @param unit what the value is
 */
public record Measured(double value, double needed, long n, Unit unit) {

  /** What a value is. */
  public enum Unit {
    /** How many there are. */
    COUNT,
    /** How many people have done it, in steps of {@value Suppression#FEWEST}. */
    PEOPLE,
    /** A share from 0 to 1. */
    SHARE,
    /** A share of people from 0 to 1, which is not shown as exactly as it is judged. */
    SHARE_OF_PEOPLE
  }

  /** So many of what is counted. */
  public static Measured count(long value, long needed) {
    return new Measured(value, needed, value, Unit.COUNT);
  }

  /** So many people; of those who are more than whole steps nothing is told, nor judged. */
  public static Measured people(long people, long needed) {
    long told = Suppression.inSteps(people);
    return new Measured(told, needed, told, Unit.PEOPLE);
  }

  /** So many people of so many; of none it is no share at all. */
  public static Measured shareOfPeople(long some, long of, double needed) {
    return new Measured(of == 0 ? 0 : (double) some / of, needed, of, Unit.SHARE_OF_PEOPLE);
  }

  /** So many of so many; of none it is no share at all. */
  public static Measured share(long some, long of, double needed) {
    return new Measured(of == 0 ? 0 : (double) some / of, needed, of, Unit.SHARE);
  }

  /** Whether it is made of enough people or cases that nobody's own can be told from it. */
  public boolean isOfMany() {
    return n >= Suppression.FEWEST;
  }

  /** How many people of a share may be told of. */
  public long peopleTold() {
    return Suppression.inSteps(Math.round(value * n));
  }

  /** Whether it is enough; of nothing it is not. */
  public boolean isMet() {
    return n > 0 && value >= needed;
  }
}
