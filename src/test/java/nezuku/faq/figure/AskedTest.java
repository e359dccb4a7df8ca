package nezuku.faq.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every question has one fate, and the first that is true counts. */
class AskedTest {
  private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));
  private static final Optional<Duration> NOT_YET = Optional.empty();
  private static final Optional<Boolean> NOBODY = Optional.empty();
  private static final Optional<Boolean> HELPED = Optional.of(true);
  private static final Optional<Boolean> DID_NOT = Optional.of(false);

  @Test
  void what_was_passed_on_is_a_persons_whatever_was_said_of_the_answer() {
    for (Optional<Boolean> said : List.of(NOBODY, HELPED, DID_NOT)) {
      assertThat(new Asked(true, said, true, true, HOUR).fate()).isEqualTo(Fate.ANSWERED_BY_PERSON);
      assertThat(new Asked(true, said, true, true, NOT_YET).fate()).isEqualTo(Fate.ESCALATED);
    }
  }

  @Test
  void what_somebody_said_counts_before_what_is_guessed() {
    assertThat(new Asked(true, HELPED, true, false, NOT_YET).fate()).isEqualTo(Fate.CONFIRMED);
    assertThat(new Asked(true, DID_NOT, true, false, NOT_YET).fate()).isEqualTo(Fate.UNANSWERED);
  }

  @Test
  void what_had_no_answer_was_not_answered_however_often_it_is_asked() {
    assertThat(new Asked(false, NOBODY, true, false, NOT_YET).fate()).isEqualTo(Fate.UNANSWERED);
    assertThat(new Asked(false, NOBODY, false, false, NOT_YET).fate()).isEqualTo(Fate.UNANSWERED);
  }

  @Test
  void silence_is_not_success() {
    assertThat(new Asked(true, NOBODY, true, false, NOT_YET).fate()).isEqualTo(Fate.ASKED_AGAIN);
    assertThat(new Asked(true, NOBODY, false, false, NOT_YET).fate()).isEqualTo(Fate.SILENT);
  }

  @Test
  void the_fates_add_up_to_what_was_asked() {
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      Optional<Boolean> said = List.of(NOBODY, HELPED, DID_NOT).get(i % 3);
      all.add(new Asked(i % 2 == 0, said, i % 4 < 2, i % 8 < 4, i % 16 < 8 ? HOUR : NOT_YET));
    }
    AskFigures figures = AskFigures.of(all);
    int sum = 0;
    for (Fate fate : Fate.values()) {
      assertThat(figures.count(fate)).as(fate.name()).isPositive();
      sum += figures.count(fate);
    }
    assertThat(sum).isEqualTo(48);
    assertThat(figures.asked()).isEqualTo(48);
  }

  @Test
  void the_time_to_answer_is_one_that_was_measured() {
    List<Asked> answers = new ArrayList<>();
    for (int minutes : new int[] {50, 10, 40, 20, 30, 60, 70, 80, 90, 1000}) {
      answers.add(new Asked(true, NOBODY, false, true, Optional.of(Duration.ofMinutes(minutes))));
    }
    AskFigures figures = AskFigures.of(answers);
    assertThat(figures.answerTime(50)).contains(Duration.ofMinutes(50));
    assertThat(figures.answerTime(90)).contains(Duration.ofMinutes(90));
    assertThat(figures.answerTime(91)).contains(Duration.ofMinutes(1000));
    assertThat(figures.answerTime(1)).contains(Duration.ofMinutes(10));
    assertThat(figures.answerTime(100)).contains(Duration.ofMinutes(1000));
    assertThat(AskFigures.of(List.of()).answerTime(50)).isEmpty();
    assertThat(AskFigures.of(answers.subList(0, 1)).answerTime(90))
        .contains(Duration.ofMinutes(50));
  }
}
