package nezuku.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.learning.Card;
import nezuku.learning.Completion;
import nezuku.learning.Edition;
import nezuku.learning.Enrolment;
import nezuku.learning.Grade;
import nezuku.learning.Learnt;
import nezuku.learning.Progress;
import nezuku.learning.QuizFigures;
import nezuku.learning.StepRef;
import nezuku.learning.Subject;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who learns what, in every database. Every test has people and courses of its own. */
abstract class LearningTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  private Database database;
  private LearningTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    table = new LearningTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nobody_is_enrolled_twice() {
    Enrolment first = enrolment("twice", "U1", Enrolment.State.OPEN);
    assertThat(table.enrol(first)).isTrue();
    assertThat(table.enrol(new Enrolment("twice", "U1", NOW.plusSeconds(9), true, first.state())))
        .isFalse();
    assertThat(table.enrolments("U1")).contains(first);
    Enrolment left = first.with(Enrolment.State.LEFT);
    table.move(left);
    assertThat(table.enrolments()).contains(left).doesNotContain(first);
  }

  @Test
  void completion_counts_who_is_on_the_way_or_has_finished() {
    int person = 0;
    for (Enrolment.State state : Enrolment.State.values()) {
      table.enrol(enrolment("counted", "U2" + person++, state));
    }
    assertThat(table.completion(List.of("counted"))).isEqualTo(new Completion(2, 1));
    assertThat(table.completion(List.of("other"))).isEqualTo(new Completion(0, 0));
    assertThat(table.completion(List.of())).isEqualTo(new Completion(0, 0));
  }

  @Test
  void the_latest_of_a_step_and_of_a_card_counts() {
    StepRef step = new StepRef("course", "one");
    table.keep("U3", step, new Progress(Progress.State.SHOWN, TODAY, TODAY.plusDays(3), 1));
    Progress done = Progress.done(Progress.State.DONE, TODAY.plusDays(1));
    table.keep("U3", step, done);
    assertThat(table.progress("U3")).isEqualTo(Map.of(step, done));
    assertThat(table.progress("U4")).isEmpty();

    Card fresh = Card.fresh(new Subject.OfStep(step), TODAY);
    Card other = Card.fresh(new Subject.OfEntry("receipt-lost"), TODAY.minusDays(1));
    table.keep("U3", fresh);
    table.keep("U3", other);
    assertThat(table.cards("U3")).containsExactly(other, fresh);
    Card asked = fresh.answered(Grade.GOOD, TODAY);
    table.keep("U3", asked);
    assertThat(table.cards("U3")).containsExactly(other, asked);
  }

  @Test
  void only_the_first_answer_to_a_question_counts_until_it_is_worded_otherwise() {
    StepRef step = new StepRef("asked", "quiz");
    Edition quiz = Edition.of("question");
    table.answered(step, quiz, "U1", false, NOW);
    table.answered(step, quiz, "U1", true, NOW);
    table.answered(step, quiz, "U2", true, NOW);
    assertThat(table.figures(step, quiz)).isEqualTo(new QuizFigures(2, 1));
    assertThat(table.figures(step, Edition.of("better question"))).isEqualTo(new QuizFigures(0, 0));
  }

  @Test
  void a_change_is_told_once_and_counts_as_learnt() {
    Subject subject = new Subject.OfEntry("changed");
    Learnt before = new Learnt(subject, Language.JA, Edition.of("old"));
    Learnt after = new Learnt(subject, Language.JA, Edition.of("new"));
    table.learn("U5", before);
    table.learn("U5", before);
    assertThat(table.learnt("U5")).containsExactly(before);
    table.told("U5", after, NOW);
    table.told("U5", after, NOW);
    assertThat(table.learnt("U5")).containsExactly(after);
    assertThat(table.changesTold(NOW, NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(table.changesTold(NOW.plusSeconds(1), NOW.plusSeconds(2))).isZero();
    assertThat(table.understood("U5", subject, NOW)).isTrue();
    assertThat(table.understood("U5", subject, NOW)).isFalse();
  }

  @Test
  void who_is_forgotten_has_learnt_nothing_and_the_counts_stay() {
    String user = "U7";
    StepRef step = new StepRef("forgotten", "quiz");
    Edition quiz = Edition.of("question");
    table.enrol(enrolment("forgotten", user, Enrolment.State.DONE));
    table.keep(user, step, Progress.done(Progress.State.DONE, TODAY));
    table.keep(user, Card.fresh(new Subject.OfStep(step), TODAY));
    table.answered(step, quiz, user, false, NOW);
    table.learn(user, new Learnt(new Subject.OfEntry("e"), Language.EN, Edition.of("old")));
    Instant at = NOW.plusSeconds(1_000);
    table.told(user, new Learnt(new Subject.OfEntry("e"), Language.EN, Edition.of("new")), at);
    assertThat(table.learners()).contains(user);
    List<PersonalData> all =
        List.of(
            LearningTraces.courses(database),
            LearningTraces.steps(database),
            LearningTraces.cards(database),
            LearningTraces.answers(database),
            LearningTraces.learnt(database),
            LearningTraces.changes(database));
    assertThat(all).allSatisfy(data -> assertThat(data.export(user)).hasSize(1));

    database.change(handle -> all.forEach(data -> assertThat(data.forget(user)).isEqualTo(1)));

    assertThat(all).allSatisfy(data -> assertThat(data.export(user)).isEmpty());
    assertThat(table.learners()).doesNotContain(user);
    assertThat(table.enrolments()).extracting(Enrolment::userId).doesNotContain(user);
    assertThat(table.completion(List.of("forgotten"))).isEqualTo(new Completion(1, 1));
    assertThat(table.figures(step, quiz)).isEqualTo(new QuizFigures(1, 1));
    assertThat(table.changesTold(at, at.plusSeconds(1))).isEqualTo(1);
    assertThat(Optional.of(table.cards(user))).contains(List.of());
  }

  private static Enrolment enrolment(String course, String user, Enrolment.State state) {
    return new Enrolment(course, user, NOW, false, state);
  }
}
