package nezuku.adoption.score;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Overlap;

/**
 * What the people of teams did in quarters that have ended, so that nobody can be recognised.
 *
 * <p>It is decided once for all teams together, whoever asks, and never changes: so neither two
 * teams nor two looks can be subtracted from each other. Asks Slack, then may change what is kept.
 */
public final class TeamDeeds {
  // So long after a quarter has ended where the company is, it has ended everywhere.
  private static final Duration EVERYWHERE = Duration.ofDays(1);

  // Those of one person must not stand together.
  private static final Comparator<Deed> MIXED =
      Comparator.comparing(Deed::at).thenComparing(Deed::kind).thenComparing(Deed::reference);

  private final List<Team> teams;
  private final TeamPeople people;
  private final Deed.Log log;
  private final DeedStore store;
  private final InstantSource clock;

  /** Of teams in the order of the configuration. */
  public TeamDeeds(
      List<Team> teams, TeamPeople people, Deed.Log log, DeedStore store, InstantSource clock) {
    this.teams = List.copyOf(teams);
    this.people = people;
    this.log = log;
    this.store = store;
    this.clock = clock;
  }

  /** What a team's people did; empty if it may not be shown, or was not decided on. */
  public Optional<List<Deed>> of(Team team, Span quarter) {
    return store.of(quarter.code(), team.id()).map(DeedStore.Shown::deeds);
  }

  /**
   * Decides on a quarter that has ended everywhere, unless it is decided, or a team's people can't
   * be looked up now.
   */
  public void close(Span quarter) {
    boolean ended = !clock.instant().isBefore(quarter.to().plus(EVERYWHERE));
    if (ended && !teams.isEmpty() && !store.isDecided(quarter.code())) {
      members().ifPresent(members -> decide(quarter, members));
    }
  }

  private Optional<Map<String, Set<String>>> members() {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    for (Team team : teams) {
      Optional<Set<String>> found = people.of(team);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      members.put(team.id(), found.get());
    }
    return Optional.of(members);
  }

  private void decide(Span quarter, Map<String, Set<String>> members) {
    List<Deed.By> all = log.of(quarter);
    Map<String, DeedStore.Shown> shown = new LinkedHashMap<>();
    for (String team : Overlap.shown(members)) {
      Set<String> own = members.getOrDefault(team, Set.of());
      shown.put(
          team,
          new DeedStore.Shown(
              own.size(),
              all.stream()
                  .filter(one -> own.contains(one.userId()))
                  .map(Deed.By::deed)
                  .sorted(MIXED)
                  .toList()));
    }
    store.decide(quarter.code(), shown, clock.instant());
  }
}
