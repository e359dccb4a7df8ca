package nezuku.faq.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

/** Somebody asks again within a day. */
class RepeatsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  private final List<Earlier> before = new ArrayList<>();
  private final List<String> again = new ArrayList<>();
  private final List<Instant> looked = new ArrayList<>();
  private final Repeats repeats =
      new Repeats(
          new Memory(),
          questions ->
              (one, other) ->
                  questions.get(one).charAt(0) == questions.get(other).charAt(0) ? 1 : 0);

  @Test
  void the_same_in_other_words_and_anything_in_the_same_thread() {
    before.add(new Earlier("SAME", "C1/1.1", "bike permit"));
    before.add(new Earlier("THREAD", "C1/2.2", "vpn"));
    before.add(new Earlier("OTHER", "C1/3.3", "laptop"));
    before.add(new Earlier("NOWHERE", "", "moon"));
    Ask ask = ask("C1/2.2", "bicycle permit");

    List<Earlier> repeated = repeats.of(ask);
    assertThat(again).isEmpty();
    repeats.note(repeated, ask);
    assertThat(again).containsExactlyInAnyOrder("SAME", "THREAD");
    assertThat(looked).containsExactly(NOW.minusSeconds(86_400));
  }

  @Test
  void outside_of_threads_only_the_question_counts() {
    before.add(new Earlier("OTHER", "", "laptop"));
    assertThat(repeats.of(ask("", "bike"))).isEmpty();
  }

  private static Ask ask(String thread, String question) {
    return new Ask(
        "NEW", NOW, "U1", thread, question, Language.EN, "confident", List.of("x"), "it");
  }

  private final class Memory implements FigureLog {
    @Override
    public AskFigures figures(Window window, Optional<String> category) {
      return AskFigures.of(List.of());
    }

    @Override
    public List<Earlier> askedBy(String userId, Instant since, int most) {
      assertThat(userId).isEqualTo("U1");
      looked.add(since);
      return before;
    }

    @Override
    public void askedAgain(String reference, Instant at) {
      assertThat(at).isEqualTo(NOW);
      again.add(reference);
    }
  }
}
