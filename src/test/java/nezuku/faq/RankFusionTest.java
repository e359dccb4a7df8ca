package nezuku.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One ranking of several, by places. */
class RankFusionTest {

  @Test
  void what_both_know_comes_before_what_one_puts_first() {
    assertThat(RankFusion.fuse(List.of(List.of("a", "both"), List.of("c", "d", "both"))))
        .containsExactly("both", "a", "c", "d");
  }

  @Test
  void where_two_are_level_the_earlier_ranking_decides() {
    assertThat(RankFusion.fuse(List.of(List.of("a", "b"), List.of("c", "d"))))
        .containsExactly("a", "c", "b", "d");
  }

  @Test
  void one_ranking_alone_stays_as_it_is() {
    assertThat(RankFusion.fuse(List.of(List.of(), List.of("a", "b")))).containsExactly("a", "b");
  }
}
