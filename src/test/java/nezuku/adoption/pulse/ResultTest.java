package nezuku.adoption.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nezuku.adoption.pulse.Ballot.Voter;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static final Quarter QUARTER = new Quarter(2026, 4);
  private static final Ballot BALLOT = new Ballot(QUARTER, "sakura", Voter.COMPANY);

  private static Marks marks(int first, int second, int third) {
    return new Marks(List.of(first, second, third));
  }

  @Test
  void of_fewer_than_five_people_nothing_is_said() {
    assertThat(Result.of(BALLOT, Collections.nCopies(4, marks(5, 5, 5)))).isEmpty();
    assertThat(Result.of(BALLOT, List.of())).isEmpty();
    assertThatThrownBy(() -> new Result(BALLOT, 4, List.of(1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_five_people_the_means_are_said() {
    Result result =
        Result.of(
                BALLOT,
                List.of(
                    marks(5, 4, 3), marks(4, 4, 3), marks(3, 4, 3), marks(2, 4, 3), marks(1, 4, 3)))
            .orElseThrow();
    assertThat(result.n()).isEqualTo(5);
    assertThat(result.mean(0)).isEqualTo(3);
    assertThat(result.mean(1)).isEqualTo(4);
    assertThat(result.mean()).isEqualTo(10.0 / 3);
  }

  @Test
  void an_answer_is_three_marks_from_one_to_five() {
    for (List<Integer> bad :
        List.of(List.of(1, 2), List.of(0, 1, 1), List.of(1, 6, 1), List.of(1, 1, 1, 1))) {
      assertThatThrownBy(() -> new Marks(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_quarter_is_read_as_it_is_written() {
    assertThat(Quarter.of(LocalDate.parse("2026-12-31"))).isEqualTo(QUARTER);
    assertThat(Quarter.of(LocalDate.parse("2026-10-01"))).isEqualTo(QUARTER);
    assertThat(QUARTER.last()).isEqualTo("2026-12-31");
    assertThat(new Quarter(2027, 1).previous()).isEqualTo(QUARTER);
    assertThat(QUARTER.previous()).isEqualTo(new Quarter(2026, 3));
    assertThat(Quarter.parse(QUARTER.toString())).isEqualTo(QUARTER);
    assertThatThrownBy(() -> Quarter.parse("2026-Q5")).isInstanceOf(IllegalArgumentException.class);
  }
}
