package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import nezuku.Oracles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BlocksTest {

  @Test
  void a_paragraph_of_3000_characters_is_one_section_and_one_more_makes_two() {
    assertThat(blocks(new Blocks().text("あ".repeat(3000)))).hasSize(1);

    List<JsonNode> two = blocks(new Blocks().text("あ".repeat(3001)));

    assertThat(two).hasSize(2);
    assertThat(text(two.get(0)).length() + text(two.get(1)).length()).isEqualTo(3001);
  }

  @Test
  void a_header_is_cut_after_150_characters() {
    assertThat(text(blocks(new Blocks().header("h".repeat(150))).getFirst()))
        .isEqualTo("h".repeat(150));
    assertThat(text(blocks(new Blocks().header("h".repeat(151))).getFirst()))
        .isEqualTo("h".repeat(149) + "…");
  }

  @Test
  void a_button_is_cut_after_75_characters() {
    assertThat(buttonText("b".repeat(75))).isEqualTo("b".repeat(75));
    assertThat(buttonText("b".repeat(76))).isEqualTo("b".repeat(74) + "…");
    assertThat(buttonText("")).isEqualTo(" ");
  }

  private static String buttonText(String text) {
    Blocks buttons = new Blocks().buttons(List.of(Button.of("id", text, "v")));
    return text(blocks(buttons).getFirst().path("elements").path(0));
  }

  @Test
  void what_a_button_carries_is_refused_rather_than_cut() {
    assertThat(Button.of("i".repeat(255), "text", "v".repeat(2000)).value()).hasSize(2000);
    assertThatThrownBy(() -> Button.of("id", "text", "v".repeat(2001)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Button.of("i".repeat(256), "text", "v"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twenty_five_buttons_stand_together_and_one_more_begins_a_new_row() {
    Button button = Button.of("id", "押す", "v");

    assertThat(blocks(new Blocks().buttons(Collections.nCopies(25, button)))).hasSize(1);
    List<JsonNode> rows = blocks(new Blocks().buttons(Collections.nCopies(26, button)));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).path("elements").size()).isEqualTo(25);
    assertThat(rows.get(1).path("elements").size()).isEqualTo(1);
  }

  @Test
  void a_context_has_ten_parts_of_2000_characters() {
    JsonNode context =
        blocks(new Blocks().context(Collections.nCopies(11, "c".repeat(2001)))).getFirst();

    assertThat(context.path("elements").size()).isEqualTo(10);
    assertThat(context.path("elements").path(0).path("text").stringValue())
        .isEqualTo("c".repeat(1999) + "…");
    assertThat(
            blocks(new Blocks().context(List.of("c".repeat(2000))))
                .getFirst()
                .path("elements")
                .path(0)
                .path("text")
                .stringValue())
        .hasSize(2000);
  }

  @Test
  void a_context_without_parts_is_left_out() {
    assertThat(blocks(new Blocks().context(List.of()))).isEmpty();
  }

  @Test
  void empty_texts_become_a_space_since_slack_refuses_them() {
    for (JsonNode block : blocks(new Blocks().header("").text("").context(List.of("")))) {
      JsonNode shown = block.has("text") ? block : block.path("elements").path(0);
      assertThat(text(shown)).isEqualTo(" ");
    }
  }

  @Test
  void an_input_is_cut_too() {
    JsonNode input = blocks(new Blocks().ask("id", "l".repeat(2001), "p".repeat(151))).getFirst();

    assertThat(input.path("label").path("text").stringValue()).hasSize(2000);
    assertThat(input.path("element").path("placeholder").path("text").stringValue()).hasSize(150);
  }

  @Test
  void the_text_of_anybody_stays_plain() {
    JsonNode block = blocks(new Blocks().text("<!channel> *all*")).getFirst();

    assertThat(block.path("text").path("type").stringValue()).isEqualTo("plain_text");
    assertThat(text(block)).isEqualTo("<!channel> *all*");
  }

  private static String text(JsonNode block) {
    JsonNode text = block.path("text");
    return text.isString() ? text.stringValue() : text.path("text").stringValue();
  }

  private static List<JsonNode> blocks(Blocks blocks) {
    JsonNode array = blocks.messages("fallback").getFirst().blocks();
    Oracles.checkBlocks(array);
    return List.copyOf(array.valueStream().toList());
  }
}
