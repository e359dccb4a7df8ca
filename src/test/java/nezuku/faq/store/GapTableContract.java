package nezuku.faq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.gap.Dismissal;
import nezuku.faq.gap.Unhelped;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked in vain, in every database. */
abstract class GapTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");

  private Database database;
  private AskTable log;
  private GapTable gaps;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(
        handle -> {
          handle.execute("DELETE FROM ask");
          handle.execute("DELETE FROM page");
          handle.execute("DELETE FROM draft");
        });
    log = new AskTable(database);
    gaps = new GapTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void in_vain_is_what_is_unknown_unhelpful_not_chosen_or_waits_for_a_person() {
    asked("UNKN22", "unknown");
    asked("GOOD22", "confident");
    asked("BADD22", "confident");
    log.record(new Feedback("BADD22", NOW, "U1", true));
    log.record(new Feedback("BADD22", NOW, "U1", false));
    asked("NONE22", "choices");
    asked("ONEE22", "choices");
    log.chosen("ONEE22", "x", NOW);
    asked("HAND22", "confident");
    log.record(gap("HAND22", "U2", "質問", false));
    asked("LOST22", "confident");
    log.record(gap("LOST22", "", "質問", false));

    assertThat(references()).containsExactly("LOST22", "HAND22", "NONE22", "BADD22", "UNKN22");
  }

  @Test
  void what_a_person_has_answered_or_somebody_said_helped_is_not() {
    asked("DONE22", "unknown");
    log.record(gap("DONE22", "", "質問", false));
    log.record(gap("DONE22", "U2", "質問", false));
    assertThat(log.answered("DONE22", NOW)).isTrue();
    asked("LATE22", "confident");
    log.record(new Feedback("LATE22", NOW, "U1", false));
    log.record(new Feedback("LATE22", NOW, "U1", true));

    assertThat(references()).isEmpty();
  }

  @Test
  void it_is_known_in_which_words_and_as_whom_it_was_asked() {
    log.record(
        new Ask(
            "REF234",
            NOW,
            "U1",
            "C1/1.1",
            "領収書 😀",
            Language.JA,
            "choices",
            List.of("b", "a"),
            "it",
            new Audience.OnePartner("sakura")));
    assertThat(gaps.inVain(NOW, 9))
        .containsExactly(
            new Unhelped(
                "REF234",
                NOW,
                "U1",
                "領収書 😀",
                Language.JA,
                false,
                "it",
                List.of("b", "a"),
                new Audience.OnePartner("sakura")));

    log.record(gap("REF234", "U2", "聞き直した言葉", true));
    Unhelped passedOn = gaps.inVain(NOW, 9).getFirst();
    assertThat(passedOn.wording()).isEqualTo("聞き直した言葉");
    assertThat(passedOn.secret()).isTrue();
  }

  @Test
  void what_is_too_old_too_much_or_of_somebody_who_was_forgotten_is_left_out() {
    asked("OLDD22", "unknown");
    log.record(ask("NEWW22", NOW.plusMillis(1), "unknown"));
    log.record(ask("LAST22", NOW.plusMillis(1), "unknown"));

    assertThat(gaps.inVain(NOW.plusMillis(1), 9)).hasSize(2);
    assertThat(gaps.inVain(NOW, 1)).extracting(Unhelped::reference).containsExactly("LAST22");
    assertThat(AskTraces.asks(database).forget("U1")).isEqualTo(3);
    assertThat(references()).isEmpty();
  }

  @Test
  void a_dismissal_is_kept_with_who_and_when_and_the_last_one_counts() {
    asked("UNKN22", "unknown");
    asked("OTHR22", "unknown");
    gaps.dismiss(List.of("UNKN22", "OTHR22"), new Dismissal("U8", NOW, 2));
    gaps.dismiss(List.of("UNKN22"), new Dismissal("U9", NOW.plusMillis(1), 3));

    assertThat(gaps.dismissed())
        .isEqualTo(
            Map.of(
                "UNKN22", new Dismissal("U9", NOW.plusMillis(1), 3),
                "OTHR22", new Dismissal("U8", NOW, 2)));
    assertThat(AskTraces.dismissed(database).export("U9")).hasSize(1);
    assertThat(AskTraces.dismissed(database).forget("U9")).isEqualTo(1);
    assertThat(gaps.dismissed()).containsEntry("UNKN22", new Dismissal("", NOW.plusMillis(1), 3));
  }

  @Test
  void it_is_known_when_a_page_was_last_published() {
    DraftTable drafts = new DraftTable(database);
    publish(drafts, "D1", "one", Fingerprint.NONE, NOW);
    publish(drafts, "D2", "two", Fingerprint.of(Optional.of("one")), NOW.plusMillis(5));
    drafts.propose(draft("D3", "three", Fingerprint.of(Optional.of("two"))));

    assertThat(gaps.published(NOW)).isEqualTo(Map.of("it/x.ja.md", NOW.plusMillis(5)));
    assertThat(gaps.published(NOW.plusMillis(6))).isEmpty();
  }

  private static void publish(DraftTable drafts, String id, String text, String base, Instant at) {
    drafts.propose(draft(id, text, base));
    assertThat(drafts.publish(id, "U1", at, base).name()).isEqualTo("PUBLISHED");
  }

  private static Draft draft(String id, String text, String base) {
    return new Draft(id, "it/x.ja.md", Optional.of(text), base, "U1", NOW, Optional.empty());
  }

  private List<String> references() {
    return gaps.inVain(NOW, 9).stream().map(Unhelped::reference).toList();
  }

  private void asked(String reference, String outcome) {
    log.record(ask(reference, NOW, outcome));
  }

  private static Ask ask(String reference, Instant at, String outcome) {
    return new Ask(reference, at, "U1", "", "質問", Language.JA, outcome, List.of("x"), "it");
  }

  private static Gap gap(String reference, String owner, String question, boolean anonymous) {
    return new Gap(reference, NOW, "U1", owner, question, Language.JA, anonymous);
  }
}
