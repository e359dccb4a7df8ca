package nezuku.faq.gap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nezuku.faq.Likeness;

/**
 * Clusters things by average linkage: two clusters become one while the mean likeness of their
 * members is high enough. Unlike leader clustering, nothing depends on which comes first; unlike
 * single linkage, no chain of small steps leads from one question to another. Nearest-neighbour
 * chains (Benzécri 1982) find the same clusters in quadratic time.
 */
public final class Clusters {
  private final float[][] likeness;
  private final int[] sizes;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private Clusters(int count, IntUnaryOperator weight, Likeness.Comparison comparison) {
    likeness = new float[count][];
    sizes = new int[count];
    for (int i = 0; i < count; i++) {
      likeness[i] = new float[i];
      sizes[i] = weight.applyAsInt(i);
      members.add(new ArrayList<>(List.of(i)));
      open.add(i);
      for (int j = 0; j < i; j++) {
        likeness[i][j] = (float) comparison.between(i, j);
      }
    }
  }

  /**
   * The clusters of things that go by number from 0, each with its members in order.
   *
   * @param weight how much each one counts
   * @param least how alike, on average, the members of two clusters must be to be put together
   */
  public static List<List<Integer>> of(
      int count, IntUnaryOperator weight, Likeness.Comparison comparison, double least) {
    return new Clusters(count, weight, comparison).found(least);
  }

  private List<List<Integer>> found(double least) {
    List<List<Integer>> found = new ArrayList<>();
    Deque<Integer> chain = new ArrayDeque<>();
    while (!open.isEmpty()) {
      if (chain.isEmpty()) {
        chain.push(open.getFirst());
      }
      int last = chain.pop();
      int before = chain.isEmpty() ? -1 : chain.getFirst();
      int nearest = nearest(last, before);
      if (nearest < 0 || between(last, nearest) < least) {
        open.remove(Integer.valueOf(last));
        found.add(members.get(last).stream().sorted().toList());
      } else if (nearest == before) {
        chain.pop();
        merge(before, last);
      } else {
        chain.push(last);
        chain.push(nearest);
      }
    }
    return found;
  }

  /** The likest of the others; of several alike the one before in the chain, or else the first. */
  private int nearest(int one, int before) {
    int nearest = before;
    for (int other : open) {
      if (other != one && (nearest < 0 || between(one, other) > between(one, nearest))) {
        nearest = other;
      }
    }
    return nearest;
  }

  private float between(int one, int other) {
    return one > other ? likeness[one][other] : likeness[other][one];
  }

  /** Puts one cluster into another; what is alike to it is so by the mean over all members. */
  private void merge(int into, int gone) {
    open.remove(Integer.valueOf(gone));
    float all = sizes[into] + sizes[gone];
    for (int other : open) {
      if (other != into) {
        float mean =
            (sizes[into] * between(into, other) + sizes[gone] * between(gone, other)) / all;
        likeness[Math.max(into, other)][Math.min(into, other)] = mean;
      }
    }
    sizes[into] += sizes[gone];
    members.get(into).addAll(members.get(gone));
  }
}
