package nezuku.faq.content;

import static nezuku.faq.content.ContentFolder.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFileTest {
  @TempDir Path temp = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question: 領収書をなくしたときは？ | question: | 2 missing",
        "question: 領収書をなくしたときは？ | x: y | 2 broken-front-matter",
        "owner: hanako@midori.example | owner: hanako | 5 owner-no-address",
        "owner: hanako@midori.example | # no owner | 1 missing",
        "audience: internal | audience: intern | 6 bad-audience",
        "audience: internal | audience: Internal | 6 bad-audience",
        "audience: internal | # no audience | 1 missing",
        "audience: internal | audience: | 6 missing",
        "verified: 2026-11-01 | # not verified | 1 missing",
        "verified: 2026-11-01 | verified: 2026-02-30 | 7 broken-front-matter",
        "verified: 2026-11-01 | verified: yesterday | 7 broken-front-matter",
        "review-every: 6 months | review-every: often | 8 bad-age",
        "review-every: 6 months | review-every: 0.5 years | 8 bad-age",
        "review-every: 6 months | review_every: 6 months | 8 broken-front-matter",
        "review-every: 6 months | owner: b@midori.example | 8 broken-front-matter",
        "https://a.example/x | http://a.example/x | 9 bad-link",
        "https://a.example/x | javascript:alert(1) | 9 bad-link",
        "https://a.example/x | https://a.example/<x> | 9 bad-link",
        "'url: https://a.example/x' | 'u: x' | 10 broken-front-matter",
        "', url: https://a.example/x' | '' | 9 bad-link",
        "- 領収書 紛失 | - | 3 blank-alias",
        "再発行を**依頼**してください。 | '' | 11 no-answer"
      })
  void a_mistake_is_named_with_its_line(String good, String bad, String problem) {
    assertProblem(GOOD.replace(good, bad == null ? "" : bad), problem);
  }

  @Test
  void front_matter_that_does_not_begin_or_end_is_named() {
    assertProblem("question: x\n", "1 no-front-matter");
    assertProblem("---\nquestion: x\n", "1 no-front-matter");
    assertProblem("", "1 no-front-matter");
    assertProblem("---\n---\nx\n", "1 no-front-matter");
    assertProblem("---\njust words\n---\nx\n", "2 broken-front-matter");
  }

  @Test
  void a_tag_in_the_yaml_makes_no_object() {
    assertProblem(GOOD.replace("領収書をなくしたときは？", "!!java.io.File [x]"), "2 broken-front-matter");
  }

  private void assertProblem(String text, String expected) {
    ContentFolder folder = new ContentFolder(temp).write("expenses/a.ja.md", text);

    assertThat(folder.problems()).containsExactly("expenses/a.ja.md:" + expected);
    assertThat(folder.ids()).isEmpty();
    for (Problem problem : folder.read().problems()) {
      for (Language language : Language.values()) {
        assertThat(problem.what(language)).isNotBlank().doesNotContain("{0}");
        assertThat(problem.mend(language)).isNotBlank().doesNotContain("{0}");
      }
    }
  }
}
