package nezuku.faq.embedding.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.embedding.Embedder.Result;
import nezuku.faq.embedding.Failure;
import nezuku.faq.embedding.Failure.Kind;
import nezuku.faq.embedding.Vector;
import nezuku.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the server does, there are vectors or a reason. */
class EmbeddingServerTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(50);

  private StandInServer standIn;

  @BeforeEach
  void start() {
    standIn = StandInServer.start();
  }

  @AfterEach
  void stop() {
    standIn.close();
  }

  @Test
  void each_text_gets_its_own_vector_in_whatever_order_they_come() {
    List<Vector> vectors = vectors(server("").embed(List.of("車", "領収書", "自動車", "休暇"), LONG));

    assertThat(vectors).hasSize(4).allMatch(vector -> vector.size() == StandInServer.SIZE);
    assertThat(vectors.get(2)).isEqualTo(vectors.get(0));
    assertThat(List.of(vectors.get(1), vectors.get(3))).doesNotContain(vectors.get(0));
    assertThat(length(vectors.get(3))).isBetween(0.999, 1.001);
  }

  @Test
  void the_server_gets_the_key_that_is_configured_and_none_where_none_is() {
    vectors(server("sk-secret").embed(List.of("車"), LONG));
    vectors(server("").embed(List.of("車"), LONG));

    assertThat(standIn.keys()).containsExactly("Bearer sk-secret", "null");
  }

  @Test
  void a_key_that_no_header_can_hold_is_not_sent_and_not_said() {
    assertThat(kind(server("sk-\nsecret").embed(List.of("車"), LONG))).isEqualTo(Kind.KEY);
    assertThat(standIn.asked()).isEmpty();
  }

  static Stream<Arguments> misbehaviours() {
    return Stream.of(
        Arguments.of(500, "", Kind.BROKEN),
        Arguments.of(503, "{\"error\":\"down\"}", Kind.BROKEN),
        Arguments.of(429, "", Kind.BUSY),
        Arguments.of(401, "", Kind.KEY),
        Arguments.of(403, "", Kind.KEY),
        Arguments.of(404, "", Kind.REFUSED),
        Arguments.of(400, "", Kind.REFUSED),
        Arguments.of(302, "", Kind.MOVED),
        Arguments.of(200, "", Kind.UNREADABLE),
        Arguments.of(200, "<html>hello</html>", Kind.UNREADABLE),
        Arguments.of(200, "[]", Kind.UNREADABLE),
        Arguments.of(200, "{\"data\":{}}", Kind.UNREADABLE),
        Arguments.of(200, "{\"data\":[{\"index\":0},{\"index\":1}]}", Kind.UNREADABLE),
        Arguments.of(200, data("0:[1,2]", "7:[1,2]"), Kind.UNREADABLE),
        Arguments.of(200, data("0:[1,2]", "-1:[1,2]"), Kind.UNREADABLE),
        Arguments.of(200, data("0:[1,2]"), Kind.COUNT),
        Arguments.of(200, data("0:[1,2]", "1:[1,2]", "2:[1,2]"), Kind.COUNT),
        Arguments.of(200, data("1:[1,2]", "1:[1,2]"), Kind.COUNT),
        Arguments.of(200, data("0:[1,2]", "1:[1,2,3]"), Kind.SIZE),
        Arguments.of(200, data("0:[1,2]", "1:[0,0.0]"), Kind.NUMBERS),
        Arguments.of(200, data("0:[1,2]", "1:[]"), Kind.NUMBERS),
        Arguments.of(200, data("0:[1,2]", "1:[1,null]"), Kind.NUMBERS),
        Arguments.of(200, data("0:[1,2]", "1:[1,\"NaN\"]"), Kind.NUMBERS),
        Arguments.of(200, data("0:[1,2]", "1:[1,NaN]"), Kind.UNREADABLE),
        Arguments.of(200, data("0:[1,2]", "1:[1,1e99999]"), Kind.NUMBERS),
        Arguments.of(200, data("0:[1,2]", "1:[1," + "9".repeat(500) + "]"), Kind.NUMBERS),
        Arguments.of(200, "[".repeat(5_000), Kind.UNREADABLE));
  }

  private static String data(String... vectors) {
    List<String> written =
        Arrays.stream(vectors)
            .map(one -> one.split(":", 2))
            .map(one -> "{\"index\":" + one[0] + ",\"embedding\":" + one[1] + "}")
            .toList();
    return "{\"data\":[" + String.join(",", written) + "]}";
  }

  @ParameterizedTest
  @MethodSource("misbehaviours")
  void what_can_not_be_used_is_named_and_used_by_nobody(int status, String body, Kind expected) {
    standIn.say(status, body);

    assertThat(kind(server("").embed(List.of("車", "領収書"), LONG))).isEqualTo(expected);
  }

  @Test
  void whoever_hangs_is_left_when_the_time_is_up_and_is_well_when_it_answers_again() {
    standIn.hang();
    assertThat(kind(server("").embed(List.of("車"), SHORT))).isEqualTo(Kind.TOO_SLOW);

    standIn.behave();
    assertThat(vectors(server("").embed(List.of("車"), LONG))).hasSize(1);
  }

  @Test
  void whoever_begins_to_answer_and_hangs_is_left_too() {
    standIn.behave(
        (call, texts) -> {
          call.sendResponseHeaders(200, 0);
          call.getResponseBody().write("{\"data\":[".getBytes(StandardCharsets.UTF_8));
          call.getResponseBody().flush();
          standIn.hangHere();
        });
    assertThat(kind(server("").embed(List.of("車"), SHORT))).isEqualTo(Kind.TOO_SLOW);
  }

  @Test
  void an_answer_that_is_shorter_than_announced_is_not_used() {
    standIn.behave(
        (call, texts) -> {
          call.sendResponseHeaders(200, 1_000_000);
          call.getResponseBody().write(data("0:[1,2]").getBytes(StandardCharsets.UTF_8));
          call.getResponseBody().flush();
        });
    assertThat(kind(server("").embed(List.of("車"), LONG))).isEqualTo(Kind.CUT_OFF);
  }

  @Test
  void an_answer_without_an_end_is_not_read_to_it() {
    standIn.behave(
        (call, texts) -> {
          call.sendResponseHeaders(200, 0);
          byte[] blanks = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
          while (true) {
            call.getResponseBody().write(blanks);
          }
        });
    assertThat(kind(server("").embed(List.of("車"), LONG))).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void nothing_is_sent_to_where_the_server_points() {
    try (StandInServer other = StandInServer.start()) {
      standIn.behave(
          (call, texts) -> {
            call.getResponseHeaders().set("Location", other.url().toString());
            call.sendResponseHeaders(308, -1);
          });
      assertThat(kind(server("sk-secret").embed(List.of("車"), LONG))).isEqualTo(Kind.MOVED);
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void where_nobody_listens_is_said() {
    EmbeddingServer server = server("");
    standIn.close();
    assertThat(kind(server.embed(List.of("車"), LONG))).isEqualTo(Kind.UNREACHABLE);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_failure_says_what_it_is_and_what_to_do(Kind kind) {
    for (Language language : Language.values()) {
      Failure failure = new Failure(kind, "503");
      assertThat(FailureTexts.what(failure, language)).isNotBlank();
      assertThat(FailureTexts.mend(failure, language)).isNotBlank();
    }
  }

  private EmbeddingServer server(String key) {
    URI url = standIn.url();
    return new EmbeddingServer(url, "small", Optional.of(key).filter(one -> !one.isEmpty()));
  }

  private static List<Vector> vectors(Result result) {
    assertThat(result).isInstanceOf(Result.Vectors.class);
    return ((Result.Vectors) result).vectors();
  }

  private static Kind kind(Result result) {
    assertThat(result).isInstanceOf(Result.Failed.class);
    return ((Result.Failed) result).failure().kind();
  }

  private static double length(Vector vector) {
    double squares = 0;
    for (float number : vector.values()) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
