package nezuku.adoption.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.pulse.Result;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers until a quarter is closed, and results after it, in every database. */
abstract class PulseTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Quarter QUARTER = new Quarter(2026, 4);

  private Database database;
  private PulseTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM pulse_answer"));
    database.change(handle -> handle.execute("DELETE FROM pulse_result"));
    table = new PulseTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void answer(Ballot ballot, int people) {
    for (int person = 1; person <= people; person++) {
      table.answer(ballot, "U" + person, new Marks(List.of(person % 5 + 1, 4, 3)), NOW);
    }
  }

  @Test
  void a_closed_ballot_has_a_result_and_nobodys_answers() {
    Ballot ballot = new Ballot(QUARTER, "sakura", Voter.COMPANY);
    answer(ballot, 5);
    assertThat(table.answered(ballot)).hasSize(5);
    assertThat(table.open()).containsExactly(ballot);
    assertThat(table.results("sakura")).isEmpty();

    assertThat(table.close(ballot)).contains(new Result(ballot, 5, List.of(15, 20, 15)));

    assertThat(table.results("sakura")).containsExactly(new Result(ballot, 5, List.of(15, 20, 15)));
    assertThat(table.answered(ballot)).isEmpty();
    assertThat(table.open()).isEmpty();
    assertThat(table.results("kaede")).isEmpty();
  }

  @Test
  void of_too_few_people_neither_answers_nor_a_result_are_kept() {
    Ballot ballot = new Ballot(QUARTER, "sakura", Voter.PARTNER);
    answer(ballot, 4);
    assertThat(table.close(ballot)).isEmpty();
    assertThat(table.results("sakura")).isEmpty();
    assertThat(table.answered(ballot)).isEmpty();
  }

  @Test
  void who_answers_again_is_counted_once_and_the_last_word_counts() {
    Ballot ballot = new Ballot(QUARTER, "sakura", Voter.COMPANY);
    answer(ballot, 5);
    table.answer(ballot, "U1", new Marks(List.of(5, 5, 5)), NOW);
    assertThat(table.close(ballot)).contains(new Result(ballot, 5, List.of(18, 21, 17)));
  }

  @Test
  void a_late_answer_changes_no_result() {
    Ballot ballot = new Ballot(QUARTER, "sakura", Voter.COMPANY);
    answer(ballot, 5);
    table.close(ballot);
    answer(ballot, 6);
    table.close(ballot);
    assertThat(table.results("sakura")).extracting(Result::n).containsExactly(5);
  }
}
