package nezuku.platform.slack.send;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.web.SlackRefusal;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseUrlsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/commands/1",
        "https://hooks.slack.com.evil.example/1",
        "https://notslack.com/1",
        "http://hooks.slack.com/1",
        "http://127.0.0.1:9/metadata"
      })
  void nothing_is_posted_to_an_address_that_is_not_slack_s(String url) {
    ResponseUrls urls = new ResponseUrls(new OkHttpClient(), Optional.empty());
    Errand.Content secret = Errand.Content.of(Message.of("secret"));
    assertThatThrownBy(() -> urls.send(url, secret, ResponseUrls.Mode.PRIVATE))
        .isInstanceOf(SlackRefusal.class)
        .hasMessageContaining("foreign_host");
  }
}
