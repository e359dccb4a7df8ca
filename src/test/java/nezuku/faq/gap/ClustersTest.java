package nezuku.faq.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Average linkage, against the definition. */
class ClustersTest {

  @Test
  void a_chain_of_small_steps_does_not_lead_from_one_to_the_other() {
    // Neighbours are alike, those at the ends are not.
    List<List<Integer>> found =
        Clusters.of(4, i -> 1, (one, other) -> 1 - 0.4 * Math.abs(one - other), 0.5);

    assertThat(found).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void what_many_have_said_weighs_more() {
    double[][] like = {{0}, {0.9, 0}, {0.8, 0.1, 0}};
    // 2 is alike to 0 and not to 1: by the mean of both it stays alone, unless 0 is what most say.
    assertThat(Clusters.of(3, i -> 1, symmetric(like), 0.5)).hasSize(2);
    assertThat(Clusters.of(3, i -> i == 0 ? 9 : 1, symmetric(like), 0.5)).hasSize(1);
  }

  @Test
  void nothing_is_in_no_cluster() {
    assertThat(Clusters.of(0, i -> 1, (one, other) -> 1, 0.5)).isEmpty();
  }

  @Test
  void it_finds_what_merging_the_likest_pair_again_and_again_finds() {
    for (int seed = 0; seed < 50; seed++) {
      double[][] like = random(25, new Random(seed));
      assertThat(sorted(Clusters.of(25, i -> 1, symmetric(like), 0.55)))
          .isEqualTo(sorted(slowly(25, symmetric(like), 0.55)));
    }
  }

  private static double[][] random(int count, Random random) {
    double[][] like = new double[count][];
    for (int i = 0; i < count; i++) {
      like[i] = random.doubles(i + 1).toArray();
    }
    return like;
  }

  private static nezuku.faq.Likeness.Comparison symmetric(double[][] like) {
    return (one, other) -> like[Math.max(one, other)][Math.min(one, other)];
  }

  private static List<List<Integer>> slowly(
      int count, nezuku.faq.Likeness.Comparison comparison, double least) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      int one = -1;
      int other = -1;
      double best = least;
      for (int i = 0; i < clusters.size(); i++) {
        for (int j = 0; j < i; j++) {
          double mean = mean(clusters.get(i), clusters.get(j), comparison);
          if (mean >= best) {
            best = mean;
            one = j;
            other = i;
          }
        }
      }
      if (one < 0) {
        return clusters;
      }
      clusters.get(one).addAll(clusters.remove(other));
    }
  }

  private static double mean(
      List<Integer> one, List<Integer> other, nezuku.faq.Likeness.Comparison comparison) {
    return one.stream()
        .flatMap(a -> other.stream().map(b -> comparison.between(a, b)))
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }

  private static List<List<Integer>> sorted(List<List<Integer>> clusters) {
    return clusters.stream()
        .map(cluster -> cluster.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }
}
