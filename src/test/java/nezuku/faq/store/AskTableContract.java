package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nezuku.faq.Ask;
import nezuku.faq.Complaint;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.Use;
import nezuku.people.Language;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of questions, in every database. */
abstract class AskTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");

  private Database database;
  private AskTable log;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM ask"));
    log = new AskTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_asked_is_there_after_a_restart() {
    Ask ask = ask("REF234", NOW, "C1/1.1", "領収書を\n「なくした」 😀");
    log.record(ask);

    try (Database again = open()) {
      assertThat(new AskTable(again).find("REF234")).contains(ask);
      assertThat(new AskTable(again).firstIn("C1/1.1")).contains(ask);
      assertThat(new AskTable(again).find("OTHER2")).isEmpty();
    }
  }

  @Test
  void an_ask_outside_of_threads_that_showed_nothing_is_kept_as_it_is() {
    Ask ask = new Ask("REF234", NOW, "U1", "", "moon base", Language.EN, "unknown", List.of(), "");
    log.record(ask);

    assertThat(log.find("REF234")).contains(ask);
    assertThat(log.firstIn("")).isEmpty();
  }

  @Test
  void the_first_question_of_a_thread_is_the_earliest() {
    log.record(ask("SECND2", NOW.plusSeconds(1), "C1/1.1", "二"));
    log.record(ask("FIRST2", NOW, "C1/1.1", "一"));
    log.record(ask("THIRD2", NOW, "C1/1.1", "同じ時刻"));
    log.record(ask("OTHER2", NOW.minusSeconds(1), "C1/2.2", "別"));

    assertThat(log.firstIn("C1/1.1").orElseThrow().reference()).isEqualTo("FIRST2");
  }

  @Test
  void two_asks_never_share_a_reference() {
    log.record(ask("REF234", NOW, "", "一"));

    assertThatThrownBy(() -> log.record(ask("REF234", NOW, "", "二"))).isInstanceOf(Conflict.class);
    assertThat(log.find("REF234").orElseThrow().question()).isEqualTo("一");
  }

  @Test
  void nobody_is_asked_twice_and_what_reached_nobody_may_be_tried_again() {
    log.record(ask("REF234", NOW, "", "質問"));
    log.record(gap(""));
    log.record(gap(""));
    assertThat(log.isHandedOver("REF234")).isFalse();

    log.record(gap("U2"));
    assertThat(log.isHandedOver("REF234")).isTrue();
    assertThatThrownBy(() -> log.record(gap("U3"))).isInstanceOf(Conflict.class);
    assertThat(log.isHandedOver("OTHER2")).isFalse();
  }

  @Test
  void of_two_programs_that_hand_over_at_once_one_is_told() throws Exception {
    log.record(ask("REF234", NOW, "", "質問"));
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService programs = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> results =
          List.of(
              programs.submit(() -> handsOver("U2", together)),
              programs.submit(() -> handsOver("U3", together)));
      assertThat(List.of(results.get(0).get(), results.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  private boolean handsOver(String owner, CyclicBarrier together) throws Exception {
    together.await();
    try {
      log.record(gap(owner));
      return true;
    } catch (Conflict e) {
      return false;
    }
  }

  @Test
  void every_press_of_feedback_is_kept() {
    log.record(ask("REF234", NOW, "", "質問"));
    log.record(new Feedback("REF234", NOW, "U1", false));
    log.record(new Feedback("REF234", NOW.plusSeconds(1), "U1", true));

    assertThat(count("feedback WHERE helped = 1")).isEqualTo(1);
    assertThat(count("feedback")).isEqualTo(2);
  }

  @Test
  void why_an_answer_did_not_help_stands_with_what_the_same_person_last_thought_of_it() {
    log.record(ask("REF234", NOW, "", "質問"));
    log.record(new Feedback("REF234", NOW, "U1", false));
    log.record(new Feedback("REF234", NOW.plusSeconds(1), "U2", false));
    log.record(new Feedback("REF234", NOW.plusSeconds(2), "U2", false));
    log.record("REF234", "U2", Complaint.OUTDATED);
    log.record("REF234", "U3", Complaint.UNCLEAR);

    assertThat(count("feedback WHERE complaint IS NOT NULL")).isEqualTo(1);
    assertThat(
            count(
                "feedback WHERE complaint = 'outdated' AND given_at = "
                    + (NOW.toEpochMilli() + 2000)))
        .isEqualTo(1);
  }

  @Test
  void what_a_person_was_asked_is_found_after_they_have_answered() {
    log.record(ask("REF234", NOW, "", "質問"));
    assertThat(log.handedOver("REF234")).isEmpty();
    log.record(gap("U2"));
    assertThat(log.answered("REF234", NOW)).isTrue();
    assertThat(log.handedOver("REF234")).contains(gap("U2"));
  }

  @Test
  void what_belongs_to_an_ask_goes_with_it() {
    log.record(ask("REF234", NOW, "", "質問"));
    log.record(new Feedback("REF234", NOW, "U1", true));
    log.record(gap("U2"));

    database.change(handle -> handle.execute("DELETE FROM ask WHERE reference = 'REF234'"));

    assertThat(List.of(count("ask_entry"), count("feedback"), count("gap")))
        .containsExactly(0, 0, 0);
  }

  @Test
  void what_was_recorded_in_a_transaction_that_failed_is_not_there() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      log.record(ask("REF234", NOW, "", "質問"));
                      throw new IllegalStateException("broken by a test");
                    }))
        .hasMessage("broken by a test");

    assertThat(log.find("REF234")).isEmpty();
  }

  private int count(String from) {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM " + from).mapTo(Integer.class).one());
  }

  @Test
  void what_had_no_good_answer_and_how_entries_were_used_is_counted() {
    log.record(new Ask("UNKN22", NOW, "U1", "", "a", Language.JA, "unknown", List.of(), "it"));
    log.record(new Ask("GOOD22", NOW, "U1", "", "b", Language.JA, "confident", List.of("x"), "it"));
    log.record(
        new Ask("BADD22", NOW, "U2", "", "c", Language.JA, "confident", List.of("x", "y"), "it"));
    log.record(new Feedback("GOOD22", NOW, "U1", true));
    log.record(new Feedback("BADD22", NOW, "U2", false));
    log.record(new Ask("HAND22", NOW, "U3", "", "d", Language.JA, "choices", List.of("y"), "it"));
    log.record(new Gap("HAND22", NOW, "U3", "U9", "d", Language.JA, false));

    assertThat(log.unhelped(NOW, 10))
        .extracting(Ask::reference)
        .containsExactly("HAND22", "BADD22", "UNKN22");
    assertThat(log.unhelped(NOW, 1)).hasSize(1);
    assertThat(log.unhelped(NOW.plusMillis(1), 10)).isEmpty();
    assertThat(log.uses(NOW)).isEqualTo(Map.of("x", new Use(2, 1), "y", new Use(2, 1)));
    assertThat(log.uses(NOW.plusMillis(1))).isEmpty();
  }

  private static Ask ask(String reference, Instant at, String thread, String question) {
    return new Ask(
        reference,
        at,
        "U1",
        thread,
        question,
        Language.JA,
        "choices",
        List.of("receipt", "invoice"),
        "expenses");
  }

  private static Gap gap(String owner) {
    return new Gap("REF234", NOW, "U1", owner, "質問", Language.JA, false);
  }
}
