package nezuku.faq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Content;
import nezuku.faq.Entries;
import nezuku.faq.Entry;
import nezuku.faq.Vocabulary;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Lessons;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class PageChangeTest {
  private static final Content CONTENT =
      new Content(
          List.of(
              Entries.entry(
                  "lamp",
                  "everyone",
                  Map.of(
                      Language.JA, Entries.wording("街灯"), Language.EN, Entries.wording("lamp")))),
          List.of());

  @Test
  void a_page_is_changed_in_its_language_only() throws Exception {
    Entry lamp = after("expenses/lamp.ja.md", page("外灯", "everyone")).orElseThrow();
    assertThat(lamp.in(Language.JA).question()).isEqualTo("外灯");
    assertThat(lamp.in(Language.EN).question()).isEqualTo("lamp");
  }

  @Test
  void an_entry_goes_with_its_last_page() throws Exception {
    Content half = PageChange.of(CONTENT, "expenses/lamp.ja.md", Optional.empty());
    assertThat(half.entry("lamp").orElseThrow().wordings()).containsOnlyKeys(Language.EN);
    assertThat(PageChange.of(half, "expenses/lamp.en.md", Optional.empty()).entries()).isEmpty();
  }

  @Test
  void a_new_page_is_a_new_entry() throws Exception {
    assertThat(
            PageChange.of(CONTENT, "it/new.ja.md", page("新しい", "internal"))
                .entry("new")
                .orElseThrow()
                .audience())
        .hasToString("internal");
  }

  @Test
  void languages_that_disagree_on_the_audience_are_not_shown() throws Exception {
    assertThat(after("expenses/lamp.ja.md", page("外灯", "internal"))).isEmpty();
  }

  @Test
  void the_words_of_the_company_stay() throws Exception {
    Vocabulary words =
        new Vocabulary(
            new Vocabulary.Synonyms(List.of(new Vocabulary.Group(List.of("街灯", "外灯"))), List.of()),
            List.of());
    Content changed = PageChange.of(CONTENT.with(words), "it/new.ja.md", page("新しい", "internal"));
    Claim claim = new Claim("あかり", Language.JA, "lamp");

    assertThat(changed.vocabulary()).isEqualTo(words);
    assertThat(Lessons.over(changed, List.of(claim)).vocabulary()).isEqualTo(words);
  }

  @Test
  void what_cant_be_read_is_refused() {
    assertThatThrownBy(() -> after("expenses/lamp.ja.md", Optional.of("no page")))
        .isInstanceOf(EntryFileReader.Unusable.class);
  }

  private static Optional<Entry> after(String path, Optional<String> text) throws Exception {
    return PageChange.of(CONTENT, path, text).entry("lamp");
  }

  private static Optional<String> page(String question, String audience) {
    return Optional.of(
        """
        ---
        question: %s
        owner: naoko.ito@midori.example
        audience: %s
        verified: 2026-11-02
        ---
        答え
        """
            .formatted(question, audience));
  }
}
