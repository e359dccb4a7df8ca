package nezuku.platform.slack.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.platform.outbox.Delivery;
import nezuku.platform.slack.web.SlackRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  @ParameterizedTest
  @ValueSource(strings = {"is_archived", "not_in_channel", "user_disabled", "msg_too_long"})
  void what_slack_will_never_take_is_refused(String error) {
    assertThat(Failure.of(new SlackRefusal("chat.postMessage", error, "")))
        .isEqualTo(new Delivery.Refused(error, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fatal_error", "internal_error", "service_unavailable"})
  void what_slack_may_have_done_is_looked_for(String error) {
    assertThat(Failure.of(new SlackRefusal("chat.postMessage", error, "")))
        .isInstanceOf(Delivery.Unsure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
  void everything_waits_while_the_bot_is_shut_out(String error) {
    assertThat(Failure.of(new SlackRefusal("chat.postMessage", error, "")))
        .isEqualTo(new Delivery.Later(error, Optional.empty(), true));
  }

  @Test
  void only_what_surely_did_not_leave_us_is_simply_sent_again() {
    Stream.of(new SocketTimeoutException("read"), new IOException("reset"))
        .forEach(e -> assertThat(Failure.of(e)).isInstanceOf(Delivery.Unsure.class));
    assertThat(Failure.of(new ConnectException("refused"))).isInstanceOf(Delivery.Later.class);
  }
}
