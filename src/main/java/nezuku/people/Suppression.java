package nezuku.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which figures of groups may be shown so that none tells of fewer than {@value #FEWEST} people,
 * also not by subtraction of what is shown from the total. The groups share nobody.
 *
 * @param hidden the groups that are not shown
 * @param total whether the total is shown
 * @param <K> what names a group
 */
public record Suppression<K>(Set<K> hidden, boolean total) {
  /** The fewest people of whom something may be told. */
  public static final int FEWEST = 5;

  /** Keeps what it is given. */
  public Suppression {
    hidden = Set.copyOf(hidden);
  }

  /**
   * Decides. A group of nobody tells of nobody, and is shown.
   *
   * @param sizes how many people there are in each group
   */
  public static <K> Suppression<K> of(Map<K, Integer> sizes) {
    Set<K> hidden = new HashSet<>();
    sizes.forEach(
        (group, size) -> {
          if (size > 0 && size < FEWEST) {
            hidden.add(group);
          }
        });
    if (hidden.isEmpty()) {
      return new Suppression<>(hidden, true);
    }
    List<Map.Entry<K, Integer>> others =
        sizes.entrySet().stream()
            .filter(group -> group.getValue() >= FEWEST)
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .toList();
    int people = hidden.stream().mapToInt(group -> sizes.getOrDefault(group, 0)).sum();
    for (Map.Entry<K, Integer> other : others) {
      if (isSafe(hidden, people)) {
        break;
      }
      hidden.add(other.getKey());
      people += other.getValue();
    }
    return new Suppression<>(hidden, isSafe(hidden, people));
  }

  /** What is hidden is what the total tells less what is shown: it must be several, and many. */
  private static boolean isSafe(Set<?> hidden, int people) {
    return hidden.size() > 1 && people >= FEWEST;
  }

  /**
   * How many people may be told of: {@value #FEWEST} at a time. So what one of them does can't be
   * told by looking before and after, save when just these become so many.
   */
  public static long inSteps(long people) {
    return people - people % FEWEST;
  }

  /** Whether a group's figures may be shown. */
  public boolean shows(K group) {
    return !hidden.contains(group);
  }
}
