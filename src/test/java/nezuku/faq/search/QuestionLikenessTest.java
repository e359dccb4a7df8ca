package nezuku.faq.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nezuku.faq.Content;
import nezuku.faq.Likeness;
import nezuku.faq.Vocabulary;
import nezuku.faq.content.ContentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike questions are, beside the sample company's FAQ. */
class QuestionLikenessTest {
  private static Likeness likeness;

  @BeforeAll
  static void read() throws IOException {
    Content content =
        ContentReader.read(Path.of("faq-content"), LocalDate.of(2026, 11, 24)).content();
    likeness = new QuestionLikeness(() -> content);
  }

  @ParameterizedTest
  @CsvSource({
    "駐輪場の申請はどうすればいいですか, 駐輪場の申請をしたい",
    "駐輪場の申請をしたい, 駐輪場ってどう申し込むの",
    "駐輪場の申請はどうすればいいですか, 駐輪場　申請　方法",
    "how do I get a bicycle permit, where can I request a bicycle permit",
    "how do I get a bicycle permit, bike permit?",
    "how do I get a bicycle permit, how to get a bicyle permit",
  })
  void other_words_and_typos_are_the_same_question(String one, String other) {
    assertThat(between(one, other)).isGreaterThanOrEqualTo(Likeness.SAME);
    assertThat(between(other, one)).isEqualTo(between(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "駐輪場の申請はどうすればいいですか, 経費の申請はどうすればいいですか",
    "駐輪場の申請をしたい, 休暇の申請をしたい",
    "駐輪場の申請をしたい, 宇宙旅行の経費を精算したい",
    "how do I get a bicycle permit, how do I get a laptop",
    "bike permit?, who resets my password",
    "how do I get a bicycle permit, 駐輪場の申請をしたい",
  })
  void the_same_manner_of_asking_is_not(String one, String other) {
    assertThat(between(one, other)).isLessThan(Likeness.SAME);
  }

  @Test
  void without_a_faq_it_compares_all_the_same() {
    Likeness alone = new QuestionLikeness(Content::new);
    assertThat(alone.of(List.of("moon base tour", "moon base tours")).between(0, 1))
        .isGreaterThanOrEqualTo(Likeness.SAME);
    assertThatCode(() -> alone.of(List.of())).doesNotThrowAnyException();
  }

  @Test
  void words_that_the_company_explains_are_the_same() {
    Vocabulary words =
        new Vocabulary(
            new Vocabulary.Synonyms(
                List.of(new Vocabulary.Group(List.of("カスハラ", "迷惑行為"))), List.of()),
            List.of());
    List<String> asked = List.of("カスハラの相談", "迷惑行為の相談");

    assertThat(new QuestionLikeness(() -> new Content().with(words)).of(asked).between(0, 1))
        .isGreaterThan(new QuestionLikeness(Content::new).of(asked).between(0, 1) + 0.1);
  }

  private static double between(String one, String other) {
    return likeness.of(List.of(one, other, "社員証をなくした", "vpn is slow")).between(0, 1);
  }
}
