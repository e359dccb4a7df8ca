package nezuku.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

class SimilarTest {
  private static final Person TANAKA = Sample.employee("tanaka");
  private static final Idea PAPER = Sample.idea("PAPER2", "経費の申請が紙のまま", TANAKA, false);
  private static final Idea SLOW = Sample.idea("SLOW22", "The VPN is slow", TANAKA, false);
  private static final List<Idea> ALL = List.of(PAPER, SLOW);

  private final Similar similar =
      new Similar(
          (text, others) -> others.stream().map(one -> one.equals(text) ? 1.0 : 0.2).toList());

  @Test
  void what_says_the_same_is_found_and_so_is_what_has_all_the_words() {
    assertThat(similar.to("経費の申請が紙のまま", ALL, 5)).containsExactly(PAPER);
    assertThat(similar.to("ｖｐｎ　SLOW", ALL, 5)).containsExactly(SLOW);
    assertThat(similar.to("給与", ALL, 5)).isEmpty();
  }

  @Test
  void before_anything_is_typed_the_newest_are_offered() {
    assertThat(similar.to(" ", ALL, 1)).containsExactly(PAPER);
    assertThat(similar.to("x", List.of(), 1)).isEmpty();
  }

  @Test
  void lists_are_narrowed_by_state_process_kind_and_words() {
    Idea done = SLOW.with(new State.Submitted().decline("費用", "U2", Sample.NOW));
    assertThat(List.of(PAPER, done)).filteredOn(Filter.ALL).hasSize(2);
    assertThat(List.of(PAPER, done))
        .filteredOn(only(Optional.of(Phase.DECLINED), ""))
        .containsExactly(done);
    assertThat(List.of(PAPER, done))
        .filteredOn(only(Optional.empty(), "申請 紙"))
        .containsExactly(PAPER);
    assertThat(
            new Filter(Optional.empty(), Optional.of("payroll"), Optional.empty(), "").test(PAPER))
        .isFalse();
    assertThat(
            new Filter(Optional.empty(), Optional.empty(), Optional.of(Kind.PROBLEM), "")
                .test(PAPER))
        .isFalse();
  }

  private static Filter only(Optional<Phase> phase, String words) {
    return new Filter(phase, Optional.empty(), Optional.empty(), words);
  }
}
