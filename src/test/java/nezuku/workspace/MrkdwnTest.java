package nezuku.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import nezuku.workspace.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MrkdwnTest {
  private final TestSlack slack = TestSlack.open();

  @AfterAll
  void close() {
    slack.close();
  }

  /** What the page makes of a bot's text. */
  private String html(String text) {
    String ts = Json.text(slack.api("chat.postMessage", "channel", "C0ASKBPO", "text", text), "ts");
    JsonNode screen =
        TestSlack.json(slack.get(slack.slack.page() + "page/screen?user=tanaka&at=C0ASKBPO"));
    String main = Json.text(screen, "main");
    String from = main.substring(main.indexOf("data-ts=\"" + ts));
    String start = "<div class=\"text\">";
    slack.api("chat.delete", "channel", "C0ASKBPO", "ts", ts);
    return from.substring(from.indexOf(start) + start.length(), from.indexOf("</div></div>"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '⇒',
      value = {
        "*bold* _it_ ~no~ `x*y*` ⇒ <p><b>bold</b> <i>it</i> <s>no</s> <code>x*y*</code></p>",
        "これは *太字* です ⇒ <p>これは <b>太字</b> です</p>",
        "これは*太字*です ⇒ <p>これは*太字*です</p>",
        "「*太字*」、*次* ⇒ <p>「<b>太字</b>」、<b>次</b></p>",
        "2 * 3 * 4 ⇒ <p>2 * 3 * 4</p>",
        "snake_case_name ⇒ <p>snake_case_name</p>",
        "*_both_* ⇒ <p><b><i>both</i></b></p>",
        "a &lt;b&gt; &amp;amp; ⇒ <p>a &lt;b&gt; &amp;amp;</p>",
        "<script>x</script> ⇒ <p><span class=\"dead-link\">script</span>x<span class=\"dead-link\">/script</span></p>",
        "<javascript:alert(1)|go> ⇒ <p><span class=\"dead-link\">go</span></p>",
        "<@U0SATO> ⇒ <p><span class=\"mention\" data-user=\"U0SATO\">@佐藤 健</span></p>",
        "<#C0KEIRI|> ⇒ <p><span class=\"mention\" data-channel=\"C0KEIRI\">#keiri</span></p>",
        "<!here> ⇒ <p><span class=\"mention me\" data-broadcast=\"here\">@here</span></p>",
        "<!date^1795392000^{date_num} {time}|later> ⇒ <p><time title=\"later\">2026-11-23 9:00</time></p>",
        ":tada: :nosuch: ⇒ <p><span class=\"emoji\">🎉</span> <span class=\"emoji\">:nosuch:</span></p>",
        "&gt; quoted ⇒ <blockquote>quoted</blockquote>",
        "```a &lt; *b*``` ⇒ <pre>a &lt; *b*</pre>",
      })
  void textIsShownAsSlackShowsIt(String text, String html) {
    assertThat(html(text)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({"https://a.example/?x=1&amp;y=2"})
  void aLinkKeepsItsAddress(String url) {
    assertThat(html("<" + url + "|見る>"))
        .isEqualTo(
            "<p><a href=\"https://a.example/?x=1&amp;y=2\" target=\"_blank\" rel=\"noopener noreferrer\">見る</a></p>");
  }
}
