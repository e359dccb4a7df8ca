package nezuku.learning;

import static nezuku.learning.Grade.AGAIN;
import static nezuku.learning.Grade.EASY;
import static nezuku.learning.Grade.GOOD;
import static nezuku.learning.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FSRS-6, by the figures of the reference implementation's own tests (py-fsrs 6). */
class RepetitionTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 11, 29);

  @Test
  void a_first_answer_is_remembered_as_published() {
    List<Memory> first =
        List.of(AGAIN, HARD, GOOD, EASY).stream().map(RepetitionTest::new_).toList();
    assertThat(first).extracting(Memory::stability).containsExactly(0.212, 1.2931, 2.3065, 8.2956);
    List<Double> difficulties = List.of(6.4133, 5.11217071, 2.11810397, 1.0);
    for (int i = 0; i < difficulties.size(); i++) {
      assertThat(first.get(i).difficulty()).isCloseTo(difficulties.get(i), within(1e-7));
    }
  }

  @Test
  void the_published_history_ends_with_the_published_memory() {
    List<Grade> grades = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    int[] days = {0, 0, 1, 3, 8, 21};
    Optional<Memory> memory = Optional.empty();
    LocalDate day = FIRST;
    for (int i = 0; i < days.length; i++) {
      day = day.plusDays(days[i]);
      memory = Optional.of(Repetition.review(memory, grades.get(i), day));
    }
    assertThat(memory.orElseThrow().stability()).isCloseTo(53.62691, within(1e-4));
    assertThat(memory.orElseThrow().difficulty()).isCloseTo(6.3574867, within(1e-4));
  }

  @Test
  void the_published_intervals_come_out() {
    // The reference asks twice on a day while something is new or was forgotten.
    List<Grade> grades = new ArrayList<>(Collections.nCopies(6, GOOD));
    grades.addAll(List.of(AGAIN, AGAIN));
    grades.addAll(Collections.nCopies(5, GOOD));
    List<Integer> sameDay = List.of(0, 6, 7);
    List<Integer> intervals = new ArrayList<>();
    Optional<Memory> memory = Optional.empty();
    LocalDate day = FIRST;
    for (int i = 0; i < grades.size(); i++) {
      Memory now = Repetition.review(memory, grades.get(i), day);
      LocalDate next = sameDay.contains(i) ? day : Repetition.due(now);
      intervals.add((int) ChronoUnit.DAYS.between(day, next));
      memory = Optional.of(now);
      day = next;
    }
    assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
  }

  @Test
  void it_comes_back_when_nine_in_ten_would_still_know_it() {
    Memory memory = new Memory(30, 5, FIRST);
    assertThat(Repetition.due(memory)).isEqualTo(FIRST.plusDays(30));
    assertThat(Repetition.retrievability(memory, 30)).isCloseTo(0.9, within(1e-9));
    assertThat(Repetition.retrievability(memory, 0)).isEqualTo(1);
  }

  @Test
  void what_is_forgotten_comes_back_the_next_day_and_never_on_the_same() {
    assertThat(Repetition.due(new_(AGAIN))).isEqualTo(FIRST.plusDays(1));
  }

  @Test
  void a_card_is_known_once_it_is_stable_and_no_more_once_it_has_changed() {
    Card card = Card.fresh(new Subject.OfEntry("receipt-lost"), FIRST);
    LocalDate day = FIRST;
    int asked = 0;
    for (; !card.isKnown(180); asked++) {
      assertThat(card.isDue(day, 180)).isTrue();
      card = card.answered(GOOD, day);
      day = card.due();
    }
    assertThat(asked).isEqualTo(5);
    assertThat(card.isDue(day, 180)).isFalse();
    Card changed = card.soon(FIRST.plusDays(200));
    assertThat(changed.isKnown(180)).isFalse();
    assertThat(changed.isDue(FIRST.plusDays(200), 180)).isTrue();
  }

  private static Memory new_(Grade grade) {
    return Repetition.review(Optional.empty(), grade, FIRST);
  }
}
