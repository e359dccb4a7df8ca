package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nezuku.Oracles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RichTextTest {
  private static final int NEAR_3000 = 3_050;

  @Test
  void a_paragraph_of_50000_characters_is_shown_whole() {
    String text = "とても長い段落です。".repeat(5_000);

    assertThat(Rich.shown(text).strip()).isEqualTo(text);
    assertSmall(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "1. ", "7. "})
  void a_list_of_500_items_is_shown_whole(String marker) {
    String list = lines(marker + "項目の内容はこのとおりです ");

    assertThat(Rich.shown(list)).contains(numbers("項目の内容はこのとおりです "));
    assertSmall(list);
  }

  @Test
  void a_table_of_500_rows_is_shown_whole() {
    String table = "| 名前 | 数 |\n|---|---|\n" + lines("| 行の名前はこのとおり | ");

    assertThat(Rich.shown(table)).contains(numbers("行の名前はこのとおり | "));
    assertSmall(table);
  }

  @Test
  void a_quote_of_500_lines_is_shown_whole() {
    String quote = lines("> 引用の内容はこのとおりです ");

    assertThat(Rich.shown(quote)).contains(numbers("引用の内容はこのとおりです "));
    assertSmall(quote);
  }

  @Test
  void an_item_of_10000_characters_is_shown_whole() {
    String item = "長い項目です。".repeat(1_500);

    assertThat(Rich.shown("- " + item + "\n- 次")).isEqualTo(item + "次");
    assertSmall("- " + item + "\n- 次");
  }

  @Test
  void code_and_labels_of_10000_characters_are_shown_whole() {
    String code = "x".repeat(10_000);

    assertThat(Rich.shown("```\n" + code + "\n```")).isEqualTo(code);
    assertSmall("```\n" + code + "\n```");
    assertThat(Rich.shown("[" + code + "](https://a.example)").strip()).isEqualTo(code);
    assertSmall("[" + code + "](https://a.example)");
  }

  @Test
  void nothing_makes_no_block() {
    assertThat(RichText.ofMarkdown("")).isEmpty();
    assertThat(RichText.ofMarkdown(" \n\n ")).isEmpty();
  }

  @Test
  void a_line_mentions_whom_it_means_and_nobody_else() {
    ObjectNode block =
        RichText.ofLine(
            new RichLine().user("U1").text("<@U2>").bold("太字").link("https://a.example", "見る"));

    Oracles.checkBlocks(JsonNodeFactory.instance.arrayNode().add(block));
    assertThat(block.path("elements").path(0).path("elements").valueStream().toList())
        .extracting(part -> part.path("type").stringValue())
        .containsExactly("user", "text", "text", "link");
  }

  private static String lines(String begin) {
    return IntStream.range(0, 500).mapToObj(i -> begin + i).collect(Collectors.joining("\n"));
  }

  private static List<String> numbers(String begin) {
    return IntStream.range(0, 500).mapToObj(i -> begin + i).toList();
  }

  private static void assertSmall(String markdown) {
    assertThat(Rich.blocks(markdown))
        .allSatisfy(block -> assertThat(RichText.length(block)).isLessThan(NEAR_3000));
  }
}
