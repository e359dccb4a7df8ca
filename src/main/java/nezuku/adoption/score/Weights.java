package nezuku.adoption.score;

import java.util.Map;

/**
 * How much each area counts, and from where on it has full marks.
 *
 * @param of the weight of each area; one that is not there counts nothing
 * @param full from where on an area has full marks
 */
public record Weights(Map<Area, Double> of, Full full) {
  /** What counts where nothing is configured. */
  public static final Weights USUAL =
      new Weights(
          Map.of(
              Area.COMMUNICATION, 30.0,
              Area.PROMISES, 25.0,
              Area.PROPOSALS, 15.0,
              Area.CONTRIBUTIONS, 10.0,
              Area.PRODUCTIVITY, 20.0),
          new Full(3, 10, 40));

  /**
   * From where on an area has full marks, in a quarter.
   *
   * @param proposals that were taken
   * @param contributions in all
   * @param hours that were saved
   */
  public record Full(double proposals, double contributions, double hours) {
    /** Refuses what everybody has reached already. */
    public Full {
      if (!(proposals > 0 && contributions > 0 && hours > 0)) {
        throw new IllegalArgumentException("full marks for nothing");
      }
    }
  }

  /** Refuses what is no weight, and weights of nothing. */
  public Weights {
    of = Map.copyOf(of);
    if (of.values().stream().anyMatch(one -> !(one >= 0 && one < Double.POSITIVE_INFINITY))
        || of.values().stream().allMatch(one -> one == 0)) {
      throw new IllegalArgumentException("weights " + of);
    }
  }

  /** How much an area counts. */
  public double of(Area area) {
    return of.getOrDefault(area, 0.0);
  }
}
