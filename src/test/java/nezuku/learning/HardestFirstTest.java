package nezuku.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.people.Audience;
import org.junit.jupiter.api.Test;

/** Which questions come first on a morning. */
class HardestFirstTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final Course COURSE =
      Lessons.course(
          Course.Kind.REPETITION,
          new Audience.Internal(),
          Lessons.quiz("easy"),
          Lessons.quiz("hard"),
          Lessons.quiz("harder"),
          Lessons.quiz("few"));
  private static final Card ENTRY = Card.fresh(new Subject.OfEntry("page"), MONDAY.minusDays(2));
  private static final Card WORDING =
      Card.fresh(new Subject.OfWording("page", "お金"), MONDAY.minusDays(3));

  @Test
  void what_most_people_got_wrong_comes_first_and_then_what_waits_the_longest() {
    List<Card> cards =
        List.of(ENTRY, card("easy"), card("hard"), WORDING, card("gone"), card("harder"));
    assertThat(order(cards))
        .containsExactly(card("harder"), card("hard"), card("easy"), WORDING, ENTRY, card("gone"));
  }

  @Test
  void what_fewer_than_five_people_answered_tells_nothing() {
    assertThat(order(List.of(ENTRY, card("few")))).containsExactly(ENTRY, card("few"));
  }

  private static List<Card> order(List<Card> cards) {
    Courses courses = new Courses(List.of(COURSE), Set.of());
    return new HardestFirst(courses, new Answered()).order(cards);
  }

  private static Card card(String step) {
    return Card.fresh(new Subject.OfStep(new StepRef("basics", step)), MONDAY);
  }

  private static final class Answered extends MemoryOfLearning {
    private static final Map<String, QuizFigures> FIGURES =
        Map.of(
            "easy", new QuizFigures(100, 10),
            "hard", new QuizFigures(100, 40),
            "harder", new QuizFigures(5, 3),
            "few", new QuizFigures(4, 4));

    @Override
    public QuizFigures figures(StepRef step, Edition quiz) {
      return FIGURES.getOrDefault(step.step(), new QuizFigures(0, 0));
    }
  }
}
