package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.Wording;
import nezuku.faq.content.ContentReader;
import nezuku.faq.search.LuceneSearch;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AskAsPartnerTest {
  private static final int EVERY_NTH = 20;

  @ParameterizedTest
  @ValueSource(strings = {"partner", "partner:sakura", "everyone"})
  void nobody_outside_gets_an_internal_entry_even_word_for_word(String audience)
      throws IOException {
    List<Entry> internal =
        content().entries().stream()
            .filter(entry -> entry.audience().equals(new Audience.Internal()))
            .toList();
    List<String> ids = internal.stream().map(Entry::id).toList();

    assertThat(ids).isNotEmpty();
    // Each run reads and indexes the whole content, as the command does; WallTest has all cases.
    for (int i = 0; i < internal.size(); i += EVERY_NTH) {
      for (Wording wording : internal.get(i).wordings().values()) {
        assertThat(shown(wording.question(), audience)).doesNotContainAnyElementsOf(ids);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"partner", "partner:sakura", "partner:kaede", "everyone"})
  void the_faq_behind_the_command_keeps_every_one_of_them(String audience) throws IOException {
    Content content = content();
    Faq faq = new Faq(content, LuceneSearch::new, ConfidencePolicy.DEFAULT);
    Clearance clearance = Clearance.of(Audience.parse(audience));
    for (Entry entry : content.entries()) {
      entry
          .wordings()
          .forEach(
              (language, wording) ->
                  assertThat(faq.ask(new Question(wording.question(), language), clearance).shown())
                      .allSatisfy(
                          shown ->
                              assertThat(clearance.allows(shown.entry().audience()))
                                  .as(shown.entry().id())
                                  .isTrue()));
    }
  }

  private static Content content() throws IOException {
    return ContentReader.read(Path.of("faq-content"), LocalDate.parse("2026-11-24")).content();
  }

  private static List<String> shown(String question, String audience) {
    JsonNode json = Terminal.run("ask", question, "--audience", audience, "--json").json();
    return json.findValuesAsString("entry");
  }
}
