package nezuku.adoption.score;

import java.util.List;
import nezuku.people.Language;

/** Knows what was measured in quarters. May change what is kept of numbers. */
@FunctionalInterface
public interface Quarters {

  /**
   * The last quarters that have ended, the oldest first, with what a formula names.
   *
   * @param partner of whose cases alone
   */
  List<PastQuarter> of(String partner, Formula formula, int most, Language language);
}
