package nezuku.faq;

import static org.assertj.core.api.Assertions.assertThat;

import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class PastedMailTest {
  private static final String JAPANESE =
      """
      件名: 領収書について
      経理部 鈴木様

      いつもお世話になっております。営業部の田中です。
      先週の出張でタクシーの領収書をなくしてしまいました。
      この場合、経費の精算はどのようにすればよいでしょうか。
      お忙しいところ恐れ入りますが、よろしくお願いいたします。

      --------------------------------
      田中 美咲
      株式会社みどり製作所 営業部
      電話 03-0000-0000
      """;

  private static final String ENGLISH =
      """
      Dear Hanako,

      I hope you are well.
      I was in Osaka last week and took a taxi. I lost the receipt on the way home.
      How can I claim the fare without a receipt?

      Best regards,
      James
      --
      James Carter, Sales

      On Mon, Nov 23, 2026 at 9:00 AM Hanako Suzuki wrote:
      > When do you hand in your expenses?
      """;

  @Test
  void a_japanese_mail_is_cut_to_what_it_asks() {
    assertThat(read(JAPANESE, Language.JA)).isEqualTo("この場合、経費の精算はどのようにすればよいでしょうか。");
  }

  @Test
  void an_english_mail_is_cut_to_what_it_asks_and_not_to_what_it_quotes() {
    assertThat(read(ENGLISH, Language.EN)).isEqualTo("How can I claim the fare without a receipt?");
  }

  @Test
  void a_mail_that_is_far_too_long_is_read_all_the_same() {
    String quoted = "> " + "引用です。".repeat(10) + "\n";
    String mail =
        JAPANESE.replaceFirst("-{32}", "-----Original Message-----\n" + quoted.repeat(300));
    assertThat(mail.length()).isGreaterThan(10 * Question.MAX_LENGTH);
    assertThat(read(mail, Language.JA)).contains("精算はどのようにすれば").hasSizeLessThan(100);
  }

  @Test
  void a_mail_that_asks_nothing_keeps_its_own_words() {
    assertThat(
            read(
                """
                鈴木様
                お世話になっております。
                領収書を紛失しました。
                よろしくお願いいたします。
                """,
                Language.JA))
        .isEqualTo("領収書を紛失しました。");
  }

  @Test
  void a_question_of_several_lines_is_no_mail() {
    String lines = "領収書をなくした\nタクシー\n3,000円\n先週";
    assertThat(read(lines, Language.JA)).isEqualTo(lines.replace("\n", " "));
    assertThat(read("Hi, where is the form?", Language.EN)).isEqualTo("Hi, where is the form?");
  }

  @Test
  void a_long_text_that_is_no_mail_is_still_too_long() {
    assertThat(Question.read("あ".repeat(Question.MAX_LENGTH + 1), Language.JA))
        .isInstanceOf(Question.Reading.TooLong.class);
  }

  private static String read(String text, Language language) {
    Question.Reading reading = Question.read(text, language);
    assertThat(reading).isInstanceOf(Question.Reading.Askable.class);
    return ((Question.Reading.Askable) reading).question().text();
  }
}
