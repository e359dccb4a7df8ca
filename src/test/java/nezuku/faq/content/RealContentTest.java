package nezuku.faq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.people.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealContentTest {
  private static ContentReader.Result result =
      new ContentReader.Result(new Content(), java.util.List.of());

  @BeforeAll
  static void read() throws IOException {
    result = ContentReader.read(Path.of("faq-content"), ContentFolder.TODAY);
  }

  @Test
  void nothing_is_wrong_with_it() {
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void it_is_large_enough_to_try_the_bot() {
    assertThat(result.content().entries()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void every_entry_has_both_languages_and_three_to_six_aliases() {
    for (Entry entry : result.content().entries()) {
      assertThat(entry.wordings()).as(entry.id()).containsOnlyKeys(Language.values());
      for (Wording wording : entry.wordings().values()) {
        assertThat(wording.aliases()).as(entry.id()).hasSizeBetween(3, 6);
      }
    }
  }

  @Test
  void every_category_has_entries() {
    assertThat(result.content().categories())
        .allSatisfy(
            category ->
                assertThat(result.content().entries())
                    .anyMatch(entry -> entry.category().equals(category.id())));
  }
}
