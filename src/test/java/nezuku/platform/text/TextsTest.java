package nezuku.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts texts = Texts.of(TextsTest.class);

  @Test
  void a_text_is_filled_in_in_the_language_asked_for() {
    assertThat(texts.get(Language.JA, "greeting", "直子")).isEqualTo("直子さん、こんにちは");
    assertThat(texts.get(Language.EN, "greeting", "Naoko")).isEqualTo("Hello Naoko");
  }

  @Test
  void what_is_filled_in_is_no_pattern_itself() {
    assertThat(texts.get(Language.EN, "greeting", "{0} '")).isEqualTo("Hello {0} '");
  }

  @Test
  void a_text_that_does_not_exist_is_a_mistake() {
    assertThatThrownBy(() -> texts.get(Language.EN, "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void a_room_without_texts_is_a_mistake() {
    assertThatThrownBy(() -> Texts.of(String.class)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_reference_can_be_read_out_without_mistakes() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(Reference.random().text()).matches("[2-9A-HJKMNP-Z]{6}");
    }
  }
}
