package nezuku.adoption.score;

import nezuku.people.Language;
import nezuku.people.Person;

/**
 * Knows how the work of partners and teams was in the last quarter that has ended. Asks Slack, then
 * may change what is kept of numbers.
 */
public interface Scorecard {

  /** The figures, of this partner's or team's work alone. */
  Card of(Scored scored, Language language);

  /**
   * The cases that the figures of an area are made of.
   *
   * @param viewer who reads them: what they may not see is counted, and nothing else
   */
  Opened open(Scored scored, Area area, Person viewer);

  /** Decides what of the last quarter may be shown, once it has ended. */
  void close();
}
