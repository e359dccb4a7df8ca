package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {

  @Test
  void a_text_at_the_limit_stays_whole() {
    assertThat(Cut.at(5, "経費の精算")).isEqualTo("経費の精算");
    assertThat(Cut.split(5, "経費の精算")).containsExactly("経費の精算");
  }

  @Test
  void a_text_one_over_the_limit_ends_in_an_ellipsis() {
    assertThat(Cut.at(4, "経費の精算")).isEqualTo("経費の…");
  }

  @Test
  void a_character_of_two_halves_is_never_cut_in_two() {
    String faces = "😀".repeat(10);

    for (int max = 2; max < 20; max++) {
      assertWhole(Cut.at(max, faces), max);
      assertWhole(Cut.at(max, "a" + faces), max);
      for (String part : Cut.split(max, "a" + faces)) {
        assertWhole(part, max);
      }
    }
  }

  private static void assertWhole(String text, int max) {
    assertThat(text.length()).isLessThanOrEqualTo(max);
    assertThat(text.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  @Test
  void splitting_loses_nothing() {
    String text = "一行目。二行目です。\nThree. Four 😀 five ".repeat(50);

    for (int max = 2; max < 60; max++) {
      assertThat(String.join("", Cut.split(max, text))).isEqualTo(text);
    }
  }

  @Test
  void a_text_is_split_at_the_end_of_a_line_before_a_sentence_before_a_word() {
    assertThat(Cut.split(10, "abcdef\ngh. ij klm")).isEqualTo(List.of("abcdef\n", "gh. ij klm"));
    assertThat(Cut.split(8, "一二三四。五六七八九")).isEqualTo(List.of("一二三四。", "五六七八九"));
    assertThat(Cut.split(10, "abcdef. hi jkl")).isEqualTo(List.of("abcdef. ", "hi jkl"));
    assertThat(Cut.split(8, "abcde fghij")).isEqualTo(List.of("abcde ", "fghij"));
  }

  @Test
  void an_end_in_the_first_half_is_too_early_to_split_at() {
    assertThat(Cut.split(8, "a\nbcdefghij")).isEqualTo(List.of("a\nbcdefg", "hij"));
  }

  @Test
  void the_empty_text_is_one_empty_part() {
    assertThat(Cut.split(10, "")).containsExactly("");
  }
}
