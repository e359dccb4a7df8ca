package nezuku.faq;

import static org.assertj.core.api.Assertions.assertThat;

import nezuku.faq.Question.Reading;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "領収書をなくした → 領収書をなくした",
        "ＶＰＮに　つながらない？ → VPNに つながらない?",
        "ﾊﾟｿｺﾝが壊れた → パソコンが壊れた",
        "１２３ → 123",
        "㈱の請求書 → (株)の請求書",
        "ガ → ガ",
        ":tada: 領収書 → :tada: 領収書"
      })
  void a_text_is_read_as_it_was_meant(String raw, String text) {
    assertThat(text(raw)).isEqualTo(text);
  }

  @Test
  void line_breaks_control_and_invisible_characters_become_one_space() {
    assertThat(text("  領収書\r\n\r\n\tを\u0000なく\u200Bした\uFEFF ")).isEqualTo("領収書 を なく した");
    assertThat(text("a\u202Eb")).isEqualTo("a b");
    assertThat(text("a\u001B[31mb")).doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u0000\u0001", "\u200B\u200B", "　", "\uFEFF"})
  void nothing_is_no_question(String raw) {
    assertThat(read(raw)).isEqualTo(new Reading.Empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?", "？？！", "😀👍", ":tada:", ":+1: :smile:", "…", "-- ;", "。、", "👨‍👩‍👧"})
  void emoji_and_punctuation_are_no_words(String raw) {
    assertThat(read(raw)).isEqualTo(new Reading.NoWords());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "給", "1", "？給", ":tada: a", "12:30:45"})
  void one_letter_or_digit_is_enough(String raw) {
    assertThat(read(raw)).isInstanceOf(Reading.Askable.class);
  }

  @Test
  void a_thousand_characters_are_a_question_and_one_more_is_too_long() {
    assertThat(text("あ".repeat(1000))).hasSize(1000);
    assertThat(text("  " + "あ".repeat(1000) + "  ")).hasSize(1000);
    assertThat(read("あ".repeat(1001))).isEqualTo(new Reading.TooLong(1001));
  }

  @Test
  void a_hundred_kilobytes_are_refused_before_they_are_looked_at() {
    assertThat(read("長い質問".repeat(25_000))).isEqualTo(new Reading.TooLong(100_000));
    assertThat(read(" ".repeat(100_000))).isInstanceOf(Reading.TooLong.class);
  }

  @Test
  void a_character_that_grows_when_normalised_counts_as_what_it_becomes() {
    assertThat(read("ﷺ".repeat(100))).isInstanceOf(Reading.TooLong.class);
  }

  @Test
  void the_language_is_the_one_asked_for() {
    assertThat(Question.read("receipt", Language.JA))
        .isEqualTo(new Reading.Askable(new Question("receipt", Language.JA)));
  }

  private static Reading read(String raw) {
    return Question.read(raw, Language.JA);
  }

  private static String text(String raw) {
    return read(raw) instanceof Reading.Askable(Question question) ? question.text() : "(none)";
  }
}
