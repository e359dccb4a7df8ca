package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nezuku.Oracles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PagesTest {

  @Test
  void fifty_blocks_are_one_message_and_one_more_makes_two() {
    assertThat(dividers(50).messages("text")).hasSize(1);

    List<Message> pages = dividers(51).messages("text");

    assertThat(pages).extracting(page -> page.blocks().size()).containsExactly(50, 1);
  }

  @Test
  void a_view_has_a_hundred_blocks_of_which_the_last_says_that_there_are_more() {
    assertThat(dividers(100).view().get(99).path("type").stringValue()).isEqualTo("divider");

    JsonNode view = dividers(101).view();

    assertThat(view.size()).isEqualTo(100);
    assertThat(view.path(98).path("type").stringValue()).isEqualTo("divider");
    assertThat(view.path(99).path("text").path("text").stringValue()).isEqualTo("…");
    Oracles.checkBlocks(view);
  }

  @Test
  void the_blocks_of_a_message_have_12000_characters_together() {
    Blocks full = new Blocks().text("a".repeat(12_000));
    assertThat(full.messages("text")).hasSize(1);

    assertThat(full.text("b").messages("text")).hasSize(2);
  }

  @Test
  void rich_text_counts_too() {
    Blocks blocks = new Blocks();
    for (int i = 0; i < 5; i++) {
      blocks.markdown("あ".repeat(2_900));
    }

    assertThat(blocks.messages("text")).hasSize(2);
  }

  @Test
  void nothing_at_all_is_one_message_of_its_fallback() {
    List<Message> messages = new Blocks().messages("fallback");

    assertThat(messages).hasSize(1);
    assertThat(messages.getFirst().text()).isEqualTo("fallback");
  }

  @Test
  void every_page_has_the_fallback_text() {
    assertThat(dividers(120).messages("経費")).extracting(Message::text).containsOnly("経費");
  }

  @Test
  void blocks_of_another_writer_come_after() {
    Blocks both = new Blocks().text("one").append(new Blocks().text("two"));

    JsonNode blocks = both.messages("text").getFirst().blocks();

    assertThat(blocks.path(1).path("text").path("text").stringValue()).isEqualTo("two");
  }

  @Test
  void a_fallback_is_escaped_never_empty_and_at_most_3000_characters_long() {
    assertThat(Message.of("<!channel>").text()).isEqualTo("&lt;!channel&gt;");
    assertThat(Message.of("").text()).isNotBlank();
    assertThat(Message.of("a".repeat(3000)).text()).isEqualTo("a".repeat(3000));
    assertThat(Message.of("a".repeat(3001)).text()).isEqualTo("a".repeat(2999) + "…");
    assertThat(Message.of("a" + "😀".repeat(2000)).text().codePoints())
        .noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private static Blocks dividers(int count) {
    Blocks blocks = new Blocks();
    for (int i = 0; i < count; i++) {
      blocks.divider();
    }
    return blocks;
  }
}
