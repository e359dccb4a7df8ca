package nezuku.faq.embedding;

import static nezuku.faq.Entries.entry;
import static nezuku.faq.Entries.wording;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nezuku.faq.Answer;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.embedding.http.EmbeddingServer;
import nezuku.faq.embedding.http.StandInServer;
import nezuku.faq.search.LuceneSearch;
import nezuku.faq.search.VectorIndex;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The FAQ with an embedding server beside it, which behaves or does not. */
class MeaningsTest {
  private static final Clearance FULL = new Clearance.Full();
  private static final Clearance SAKURA = new Clearance.OfPartner("sakura");
  private static final Entry COMMUTE = entry("commute", Language.JA, "自動車で通勤してもよいですか", "駐輪場の申請");
  private static final Entry HOLIDAY = entry("holiday", Language.JA, "休暇を取りたい");
  private static final String OTHER_WORDS = "マイカー";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T03:00:00Z"));
  private final AtomicLong nanos = new AtomicLong();
  private final Shelf shelf = new Shelf();
  private final Diary diary = new Diary();
  private final List<Faq> opened = new ArrayList<>();
  private final List<Meanings> started = new ArrayList<>();
  private Duration within = Duration.ofMinutes(1);
  private StandInServer standIn;

  @BeforeEach
  void start() {
    standIn = StandInServer.start();
  }

  @AfterEach
  void stop() {
    opened.forEach(Faq::close);
    standIn.close();
  }

  @Test
  void a_question_in_wholly_other_words_finds_its_entry_as_a_choice() {
    Faq faq = faq(COMMUTE, HOLIDAY);

    assertThat(faq.ask(question(OTHER_WORDS), FULL)).isInstanceOf(Answer.Unknown.class);
    assertThat(faq.answer(question(OTHER_WORDS), FULL)).isInstanceOf(Answer.Choices.class);
    assertThat(shown(faq, OTHER_WORDS, FULL)).containsExactly("commute");
  }

  @Test
  void what_lies_near_nothing_is_still_unknown() {
    assertThat(faq(COMMUTE, HOLIDAY).answer(question("卓球大会"), FULL))
        .isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void a_certain_answer_needs_nobody_to_be_asked() {
    Faq faq = faq(COMMUTE, HOLIDAY);
    int before = standIn.asked().size();

    assertThat(faq.answer(question("休暇を取りたい"), FULL)).isInstanceOf(Answer.Confident.class);
    assertThat(standIn.asked()).hasSize(before);
  }

  @Test
  void meaning_alone_never_makes_an_answer_certain() {
    Faq faq = faq(COMMUTE);
    assertThat(faq.answer(question("車 マイカー 自動車 car"), FULL))
        .isNotInstanceOf(Answer.Confident.class);
  }

  @Test
  void questions_that_look_personal_are_not_sent() {
    Faq faq = faq(COMMUTE, HOLIDAY);
    int before = standIn.asked().size();
    for (String personal :
        List.of("マイカー hanako@midori.example", "マイカー 社員番号1234567", "<@U012AB3CD> のマイカー")) {
      assertThat(shown(faq, personal, FULL)).isEmpty();
    }
    assertThat(standIn.asked()).hasSize(before);
  }

  @Test
  void only_the_questions_own_words_are_sent_and_of_entries_no_answers() {
    Faq faq = faq(entry("a", "internal", Map.of(Language.JA, secret("自動車で通勤"))));
    assertThat(standIn.texts()).containsExactly("自動車で通勤");
    shown(faq, OTHER_WORDS, SAKURA);
    assertThat(standIn.texts()).containsExactly("自動車で通勤", OTHER_WORDS);
  }

  private static nezuku.faq.Wording secret(String question) {
    return new nezuku.faq.Wording(question, List.of(), "内緒の答え", List.of());
  }

  @Test
  void the_same_question_is_sent_once_and_the_oldest_of_many_is_forgotten() {
    Faq faq = faq(COMMUTE);
    int before = standIn.asked().size();
    shown(faq, OTHER_WORDS, FULL);
    shown(faq, OTHER_WORDS, SAKURA);
    assertThat(standIn.asked()).hasSize(before + 1);

    for (int i = 0; i < 500; i++) {
      shown(faq, "卓球大会その" + i, FULL);
    }
    shown(faq, OTHER_WORDS, FULL);
    assertThat(standIn.asked()).hasSize(before + 502);
  }

  @Test
  void a_partner_never_gets_an_internal_entry_however_near_it_lies() {
    Entry internal = entry("internal", "internal", Map.of(Language.JA, wording("自動車の話")));
    Faq faq = faq(internal, HOLIDAY);

    assertThat(shown(faq, OTHER_WORDS, FULL)).containsExactly("internal");
    assertThat(shown(faq, OTHER_WORDS, SAKURA)).isEmpty();
  }

  @Test
  void after_a_failure_nobody_waits_for_half_a_minute_and_then_one_tries() {
    Faq faq = faq(COMMUTE);
    standIn.say(500, "");
    int before = standIn.asked().size();
    for (int i = 0; i < 5; i++) {
      assertThat(shown(faq, OTHER_WORDS, FULL)).isEmpty();
    }
    assertThat(standIn.asked()).hasSize(before + 1);
    nanos.addAndGet(Duration.ofSeconds(30).toNanos() - 1);
    assertThat(shown(faq, OTHER_WORDS, FULL)).isEmpty();
    assertThat(standIn.asked()).hasSize(before + 1);

    nanos.addAndGet(1);
    standIn.behave();
    assertThat(shown(faq, OTHER_WORDS, FULL)).containsExactly("commute");
    assertThat(diary.lines()).containsExactly("BROKEN 500", "well");
  }

  @Test
  void while_the_server_hangs_people_are_answered_by_words() {
    within = Duration.ofMillis(50);
    Faq faq = faq(COMMUTE, HOLIDAY);
    standIn.hang();
    assertThat(shown(faq, OTHER_WORDS, FULL)).isEmpty();
    assertThat(shown(faq, "休暇を取りたい", FULL)).containsExactly("holiday");
    assertThat(diary.lines()).containsExactly("TOO_SLOW ");
  }

  @Test
  void a_server_that_lies_about_its_size_is_not_believed() {
    Faq faq = faq(COMMUTE);
    standIn.behave((call, texts) -> StandInServer.properly(call, texts, 768));

    assertThat(shown(faq, OTHER_WORDS, FULL)).isEmpty();
    faq.replace(content(COMMUTE, HOLIDAY));
    meanings().check();
    assertThat(diary.lines()).contains("SIZE 768 / 1536");
    standIn.behave();
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    meanings().check();
    assertThat(shown(faq, OTHER_WORDS, FULL)).containsExactly("commute");
  }

  @Test
  void only_what_has_changed_is_sent() {
    Faq faq = faq(COMMUTE, HOLIDAY);
    int before = standIn.texts().size();
    faq.replace(content(COMMUTE, entry("holiday", Language.JA, "休暇を取りたい", "レシート")));
    meanings().check();

    assertThat(standIn.texts().subList(before, standIn.texts().size())).containsExactly("レシート");
    assertThat(shown(faq, "receipt", FULL)).containsExactly("holiday");
  }

  @Test
  void what_was_taken_out_or_reworded_is_not_found_by_what_it_was() {
    Faq faq = faq(COMMUTE, HOLIDAY);
    assertThat(shown(faq, OTHER_WORDS, FULL)).containsExactly("commute");
    // Not even while the new words have no vectors.
    standIn.say(500, "");
    faq.replace(content(entry("commute", Language.JA, "バスで通勤してもよいですか"), HOLIDAY));
    meanings().check();
    assertThat(meanings().near(question(OTHER_WORDS), FULL)).isEmpty();
  }

  @Test
  void a_restart_sends_nothing_anew() {
    faq(COMMUTE, HOLIDAY).close();
    int before = standIn.asked().size();
    assertThat(before).isPositive();

    Faq again = faq(COMMUTE, HOLIDAY);
    assertThat(standIn.asked()).hasSize(before);
    assertThat(shown(again, OTHER_WORDS, FULL)).containsExactly("commute");
  }

  @Test
  void what_no_entry_needs_any_more_is_forgotten_after_a_month() {
    Faq faq = faq(COMMUTE, HOLIDAY);
    assertThat(shelf.size()).isEqualTo(3);
    now.updateAndGet(at -> at.plus(Duration.ofDays(31)));
    faq.replace(content(HOLIDAY));
    meanings().check();
    assertThat(shelf.size()).isEqualTo(1);
  }

  @Test
  void a_server_that_is_away_is_asked_again_after_a_minute_and_two_and_at_once_for_an_edit() {
    standIn.say(503, "");
    Faq faq = faq(COMMUTE);
    assertAskedAfter(Duration.ofSeconds(59), false);
    assertAskedAfter(Duration.ofSeconds(1), true);
    assertAskedAfter(Duration.ofSeconds(119), false);
    assertAskedAfter(Duration.ofSeconds(1), true);
    int before = standIn.asked().size();
    faq.replace(content(COMMUTE, HOLIDAY));
    meanings().check();
    assertThat(standIn.asked()).hasSize(before + 1);

    standIn.behave();
    assertAskedAfter(Duration.ofMinutes(1), true);
    assertThat(shown(faq, OTHER_WORDS, FULL)).containsExactly("commute");
    assertThat(diary.lines()).contains("BROKEN 503").endsWith("well", "well");
  }

  private void assertAskedAfter(Duration time, boolean asked) {
    int before = standIn.asked().size();
    nanos.addAndGet(time.toNanos());
    meanings().check();
    assertThat(standIn.asked().size() > before).isEqualTo(asked);
  }

  @Test
  void hundreds_of_texts_are_sent_in_batches_and_what_was_reached_is_kept() {
    List<Entry> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(entry("e" + (100 + i), Language.JA, "卓球" + i, "大会" + i, "試合" + i));
    }
    standIn.behave(
        (call, texts) ->
            StandInServer.properly(
                call, standIn.asked().size() > 2 ? List.of() : texts, StandInServer.SIZE));
    Faq faq = faq(many.toArray(Entry[]::new));
    assertThat(standIn.asked()).hasSize(3).allMatch(texts -> texts.size() <= 64);
    int kept = shelf.size();
    assertThat(kept).isEqualTo(standIn.asked().get(0).size() + standIn.asked().get(1).size());

    standIn.behave();
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    meanings().check();
    assertThat(shelf.size()).isEqualTo(300);
    assertThat(standIn.texts()).hasSize(300 + standIn.asked().get(2).size());
    assertThat(faq.content().entries()).hasSize(100);
  }

  private Faq faq(Entry... entries) {
    Meanings meanings =
        Meanings.start(
            new Meanings.Terms("small", within, 0.5),
            new EmbeddingServer(standIn.url(), "small", Optional.empty()),
            new VectorIndex(),
            shelf,
            diary,
            new Meanings.Time(now::get, nanos::get));
    Faq faq = new Faq(new Content(), LuceneSearch.INDEXER, ConfidencePolicy.DEFAULT, meanings);
    opened.add(faq);
    started.add(meanings);
    faq.replace(content(entries));
    meanings().check();
    return faq;
  }

  private Meanings meanings() {
    return started.getLast();
  }

  private static Content content(Entry... entries) {
    return new Content(List.of(entries), List.of());
  }

  private static Question question(String text) {
    return new Question(text, Language.JA);
  }

  private static List<String> shown(Faq faq, String text, Clearance clearance) {
    return faq.answer(question(text), clearance).shown().stream()
        .map(candidate -> candidate.entry().id())
        .toList();
  }
}
