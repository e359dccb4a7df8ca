package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "[手引き](https://a.example/x), https://a.example/x, 手引き",
    "[**太字**の`札`](http://a.example), http://a.example, 太字の札",
    "[書く](mailto:a@b.example), mailto:a@b.example, 書く",
    "https://a.example/x, https://a.example/x, https://a.example/x",
    "<https://a.example/y>, https://a.example/y, https://a.example/y",
    "a@b.example, mailto:a@b.example, a@b.example",
    "[](https://a.example/z), https://a.example/z, https://a.example/z"
  })
  void a_link_leads_where_it_says(String markdown, String url, String text) {
    JsonNode link = links(markdown).getFirst();

    assertThat(link.path("url").stringValue()).isEqualTo(url);
    assertThat(link.path("text").stringValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[押す](javascript:alert(1))",
        "[押す](JAVASCRIPT:alert(1))",
        "[押す](data:text/html,x)",
        "[押す](file:///etc/passwd)",
        "[押す](slack://open)",
        "[押す](../other.md)",
        "[押す](<https://a.example/x y>)",
        "[押す]()"
      })
  void a_link_to_anything_but_the_web_and_mail_is_only_its_text(String markdown) {
    assertThat(links(markdown)).isEmpty();
    assertThat(Rich.shown(markdown).strip()).isEqualTo("押す");
  }

  @Test
  void an_image_is_its_description() {
    assertThat(Rich.shown("![図の説明](https://a.example/x.png)").strip()).isEqualTo("図の説明");
  }

  @Test
  void a_linked_address_ends_where_japanese_goes_on() {
    JsonNode link = links("詳しくは https://a.example/x をご覧ください").getFirst();

    assertThat(link.path("url").stringValue()).isEqualTo("https://a.example/x");
  }

  private static List<JsonNode> links(String markdown) {
    return Rich.inlines(markdown).stream()
        .filter(inline -> "link".equals(inline.path("type").stringValue()))
        .toList();
  }
}
