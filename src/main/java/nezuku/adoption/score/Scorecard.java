package nezuku.adoption.score;

import java.util.List;
import nezuku.people.Language;

/** Knows how a partner's work was in the last quarter. May change what is kept of numbers. */
@FunctionalInterface
public interface Scorecard {

  /** What a figure is about. */
  enum Area {
    /** How fast and how well both sides talk. */
    COMMUNICATION,
    /** Actions that were done by the day first promised. */
    PROMISES,
    /** What the work brings in hours and money. */
    PRODUCTIVITY
  }

  /**
   * A figure.
   *
   * @param name of the metric; empty where the area says it all
   * @param value as people read it
   * @param n of how many it is made
   */
  record Line(Area area, String name, String value, long n) {}

  /** The figures of the last quarter that has ended, of this partner's work alone. */
  List<Line> of(String partner, Language language);
}
