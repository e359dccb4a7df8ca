package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MarkdownElementsTest {

  @Test
  void bold_needs_no_spaces_in_japanese() {
    String markdown = "これは**大切**なことです。";

    assertThat(Rich.styled(markdown, "bold")).containsExactly("大切");
    assertThat(Rich.shown(markdown).strip()).isEqualTo("これは大切なことです。");
  }

  @Test
  void styles_add_up() {
    JsonNode both = Rich.inlines("**太字と*斜体*と~~取消~~**").get(1);

    assertThat(both.path("style").path("bold").booleanValue()).isTrue();
    assertThat(both.path("style").path("italic").booleanValue()).isTrue();
    assertThat(Rich.styled("~~古い~~", "strike")).containsExactly("古い");
    assertThat(Rich.styled("`code`", "code")).containsExactly("code");
  }

  @Test
  void an_inner_list_stands_further_in() {
    List<JsonNode> lists = Rich.elements("- 一\n  - 一の一\n    - 一の一の一\n- 二");

    assertThat(lists)
        .extracting(list -> list.path("indent").intValue())
        .containsExactly(0, 1, 2, 0);
    assertThat(lists).extracting(list -> list.path("elements").size()).containsOnly(1);
  }

  @Test
  void no_list_is_further_in_than_slack_shows() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      deep.append("  ".repeat(i)).append("- 段").append(i).append('\n');
    }

    assertThat(Rich.elements(deep.toString()))
        .hasSize(12)
        .allSatisfy(list -> assertThat(list.path("indent").intValue()).isBetween(0, 8));
  }

  @Test
  void steps_are_counted() {
    JsonNode list = Rich.elements("1. 申請\n2. 承認").getFirst();

    assertThat(list.path("style").stringValue()).isEqualTo("ordered");
    assertThat(list.path("elements").size()).isEqualTo(2);
  }

  @Test
  void steps_that_slack_would_count_wrong_carry_their_numbers() {
    assertThat(Rich.shown("1. 申請\n   - 紙でも\n2. 承認")).isEqualTo("1. 申請紙でも2. 承認");
    assertThat(Rich.shown("3. 三\n4. 四")).isEqualTo("3. 三4. 四");
  }

  @Test
  void whatever_stands_in_an_item_is_shown_on_lines_of_its_own() {
    assertThat(Rich.shown("- 一\n\n  二\n\n  ```\n  三\n  ```\n\n  > 四")).isEqualTo("一\n二\n三\n四");
    assertThat(Rich.shown("- <div>五</div>")).isEqualTo("<div>五</div>");
  }

  @Test
  void whatever_stands_in_a_quote_is_shown_on_lines_of_its_own() {
    assertThat(Rich.shown("> 一\n>\n> 二\n> - 三\n> - 四\n>\n> ```\n> 五\n> ```\n> # 六"))
        .isEqualTo("一\n二\n• 三\n• 四\n五\n六");
    assertThat(Rich.elements("> 一").getFirst().path("type").stringValue())
        .isEqualTo("rich_text_quote");
    assertThat(Rich.shown("> | a | b |\n> |---|---|\n> | 1 | 2 |")).isEqualTo("a | b\n1 | 2");
  }

  @Test
  void an_empty_item_and_an_empty_quote_do_no_harm() {
    assertThat(Rich.shown("-\n- 二\n\n>\n\n終わり")).contains("二", "終わり");
    assertThat(Rich.inlines("-\n- 二"))
        .allSatisfy(inline -> assertThat(inline.path("text").stringValue()).isNotEmpty());
  }

  @Test
  void a_table_is_a_list_of_its_rows() {
    String table = "| 時期 | 内容 |\n|---|---|\n| 毎月 | 経費 |\n| 3月 | 請求書 |";

    assertThat(Rich.shown(table)).isEqualTo("時期 | 内容毎月 | 経費3月 | 請求書");
    assertThat(Rich.styled(table, "bold")).containsExactly("時期", "内容", "毎月", "3月");
    assertThat(Rich.elements(table).getFirst().path("elements").size()).isEqualTo(3);
  }

  @Test
  void code_is_shown_letter_by_letter() {
    JsonNode code = Rich.elements("```sh\n**no** <b>\n```").getFirst();

    assertThat(code.path("type").stringValue()).isEqualTo("rich_text_preformatted");
    assertThat(code.path("elements").path(0).path("text").stringValue()).isEqualTo("**no** <b>");
    assertThat(Rich.shown("    indented")).isEqualTo("indented");
  }

  @Test
  void html_is_shown_and_does_nothing() {
    assertThat(Rich.shown("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    assertThat(Rich.shown("これは<b>太字</b>").strip()).isEqualTo("これは<b>太字</b>");
    assertThat(Rich.styled("これは<b>太字</b>", "bold")).isEmpty();
  }

  @Test
  void a_heading_is_bold() {
    assertThat(Rich.styled("## 手順", "bold")).containsExactly("手順");
  }

  @Test
  void slack_references_in_content_mention_nobody() {
    assertThat(Rich.inlines("<!channel> <@U123>"))
        .allSatisfy(inline -> assertThat(inline.path("type").stringValue()).isEqualTo("text"));
  }
}
