package nezuku.platform.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {

  @Test
  void what_somebody_wrote_can_mention_nobody() {
    assertThat(Mrkdwn.escape("<!channel> & <@U1> <https://evil.example|ok>"))
        .isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt; &lt;https://evil.example|ok&gt;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<@U1> 領収書をなくした → 領収書をなくした",
        "<@U1|nezuku> I lost it → I lost it",
        "<#C1|general> で聞きました → で聞きました",
        "<!channel> 休みですか → 休みですか",
        "<!here|here> 休みですか → 休みですか",
        "<!subteam^S1|@team> 休みですか → 休みですか",
        "<https://a.example/x> を見た → https://a.example/x を見た",
        "<https://a.example/x|手引き> を見た → 手引き を見た",
        "<mailto:a@b.example|a@b.example> は誰 → a@b.example は誰",
        "A &amp; B &lt;C&gt; → A & B <C>",
        "&amp;lt; は何 → &lt; は何",
        "$1 \\ は何 → $1 \\ は何",
        "<<@U1>> → < >",
        "a < b > c → a  b  c",
        "a <b → a <b"
      })
  void a_message_reads_as_it_was_meant(String mrkdwn, String plain) {
    assertThat(Mrkdwn.plain(mrkdwn)).isEqualTo(plain);
  }

  @Test
  void a_mention_between_words_keeps_them_apart() {
    assertThat(Mrkdwn.plain("ask<@U1>him")).isEqualTo("ask him");
  }

  @Test
  void a_message_of_mentions_only_is_empty() {
    assertThat(Mrkdwn.plain("<@U1> <@U2>")).isEmpty();
    assertThat(Mrkdwn.plain("")).isEmpty();
  }

  @Test
  void what_is_escaped_reads_the_same_again() {
    for (String text : new String[] {"<@U1>", "a & b", "&lt;", "<b>太字</b>", "&amp;amp;"}) {
      assertThat(Mrkdwn.plain(Mrkdwn.escape(text))).isEqualTo(text);
    }
  }
}
