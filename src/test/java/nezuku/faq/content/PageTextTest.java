package nezuku.faq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
  @Test
  void every_file_of_ours_comes_out_as_it_went_in() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("faq-content"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file);
        assertThat(PageText.of(text)).as(file.toString()).hasToString(text);
      }
    }
  }

  @Test
  void only_what_is_changed_is_written_anew() {
    String text =
        """
        ---
        # kept by the owner
        question: Old?
        aliases:
          - 'one: two'   # quoted by hand
          - three
        owner: a@midori.example
        ---
        Answer
        """;
    assertThat(PageText.of(text).with("question", "New: better?").withAnswer(" Other \n\n"))
        .hasToString(
            text.replace("question: Old?", "question: \"New: better?\"")
                .replace("Answer\n", "Other\n"));
    assertThat(PageText.of(text).with("aliases", Stream.of()))
        .hasToString(text.replace("aliases:\n  - 'one: two'   # quoted by hand\n  - three\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "yes",
        "2026-11-24",
        "a: b",
        "#hash",
        "- dash",
        "「かぎ」: 値",
        "\"quoted\"",
        "back\\slash",
        "{brace}",
        "100%",
        "@at",
        "12",
        "null",
        "😀 smile",
        "全角：コロン",
        "? ask",
        "!tag",
        "trailing: ",
        "*star",
        "a #comment"
      })
  void whatever_is_typed_is_read_back_as_it_was_typed(String typed) throws Exception {
    String text =
        PageText.empty()
            .with("question", typed)
            .with("aliases", Stream.of(typed, "second"))
            .with("owner", "a@midori.example")
            .with("audience", "internal")
            .with("verified", "2026-11-24")
            .withAnswer("Answer")
            .toString();
    EntryFile.Name name = EntryFile.Name.of(Path.of("expenses/x.en.md")).orElseThrow();
    EntryFile file = EntryFileReader.read(name, text);
    assertThat(file.wording().question()).isEqualTo(typed.strip());
    assertThat(file.wording().aliases()).isEqualTo(List.of(typed.strip(), "second"));
    assertThat(file.wording().answer()).isEqualTo("Answer");
  }

  @Test
  void a_text_without_front_matter_is_all_answer() {
    assertThat(PageText.of("only words\n")).hasToString("only words\n");
    assertThat(PageText.of("---\nnever closed\n")).hasToString("---\nnever closed\n");
    assertThat(PageText.of("")).hasToString("");
  }
}
