package nezuku.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which figures of groups that may share people may be shown, so that none tells of fewer than
 * {@value Suppression#FEWEST} people, also not by subtracting them from one another.
 *
 * <p>Whoever reads figures can tell apart only people who are not in exactly the same shown groups.
 * So those who are must be {@value Suppression#FEWEST} or more, or nobody at all: then no sum and
 * no difference of what is shown is about fewer.
 */
public final class Overlap {
  private Overlap() {}

  /**
   * Decides. Of groups that can't be shown together, those that come first are.
   *
   * @param groups the people of each group, in the order in which they are decided on
   * @param <K> what names a group
   * @param <P> what names a person
   * @return the groups whose figures may be shown, in the same order
   */
  public static <K, P> Set<K> shown(Map<K, ? extends Set<P>> groups) {
    Set<K> shown = new LinkedHashSet<>();
    for (K group : groups.keySet()) {
      shown.add(group);
      if (!isSafe(shown, groups)) {
        shown.remove(group);
      }
    }
    return shown;
  }

  private static <K, P> boolean isSafe(Set<K> shown, Map<K, ? extends Set<P>> groups) {
    Map<P, Set<K>> groupsOf = new HashMap<>();
    for (K group : shown) {
      Set<P> people = groups.get(group);
      if (people == null || people.isEmpty()) {
        return false;
      }
      people.forEach(person -> groupsOf.computeIfAbsent(person, one -> new HashSet<>()).add(group));
    }
    return fewestAlike(groupsOf.values()) >= Suppression.FEWEST;
  }

  /** How many people there are at least who are in the same groups. */
  private static <K> int fewestAlike(Collection<Set<K>> groupsOf) {
    Map<Set<K>, Integer> alike = new HashMap<>();
    groupsOf.forEach(same -> alike.merge(same, 1, Integer::sum));
    return alike.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }
}
