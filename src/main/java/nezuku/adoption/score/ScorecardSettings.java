package nezuku.adoption.score;

import java.util.List;

/**
 * How scorecards are made.
 *
 * @param teams those who have one, besides all partners; in the order in which they are shown
 */
public record ScorecardSettings(List<Team> teams, Weights weights) {
  /** What counts where nothing is configured. */
  public static final ScorecardSettings USUAL = new ScorecardSettings(List.of(), Weights.USUAL);

  /** Keeps what it is given. */
  public ScorecardSettings {
    teams = List.copyOf(teams);
  }
}
