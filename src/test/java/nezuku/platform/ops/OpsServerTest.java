package nezuku.platform.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nezuku.platform.ops.Check.Result;
import nezuku.platform.ops.OpsSettings.Listen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpsServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private Ops ops;

  @BeforeEach
  void open() {
    ops = Ops.open(new Listen("127.0.0.1", 0));
  }

  @AfterEach
  void close() {
    ops.close();
    client.close();
  }

  @Test
  void a_process_that_lives_says_so_even_before_it_is_ready() throws Exception {
    HttpResponse<String> health = get("/healthz");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"status\":\"ok\"}\n");
    assertThat(health.headers().firstValue("Content-Type")).contains("application/json");
  }

  @Test
  void before_it_has_started_it_is_not_ready_and_says_why() throws Exception {
    HttpResponse<String> ready = get("/readyz");

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).contains("\"name\":\"start\",\"ok\":false", "Nezuku is starting.");
  }

  @Test
  void it_is_ready_while_every_check_is_well() throws Exception {
    AtomicBoolean well = new AtomicBoolean(true);
    ops.readiness()
        .started(
            List.of(
                new Check("content", () -> new Result(true, "The FAQ has 3 entries.")),
                new Check("slack", () -> new Result(well.get(), "The socket."))));

    HttpResponse<String> ready = get("/readyz");
    well.set(false);
    HttpResponse<String> later = get("/readyz");

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body())
        .isEqualTo(
            "{\"status\":\"ready\",\"checks\":["
                + "{\"name\":\"content\",\"ok\":true,\"sentence\":\"The FAQ has 3 entries.\"},"
                + "{\"name\":\"slack\",\"ok\":true,\"sentence\":\"The socket.\"}]}\n");
    assertThat(later.statusCode()).isEqualTo(503);
    assertThat(later.body())
        .contains("\"status\":\"not ready\"", "\"name\":\"slack\",\"ok\":false");
  }

  @Test
  void a_check_that_breaks_is_not_well_and_hides_no_other() throws Exception {
    ops.readiness()
        .started(
            List.of(
                new Check(
                    "broken",
                    () -> {
                      throw new IllegalStateException("secret");
                    }),
                new Check("content", () -> new Result(true, "Fine."))));

    HttpResponse<String> ready = get("/readyz");

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body())
        .contains("\"name\":\"broken\",\"ok\":false", "\"name\":\"content\",\"ok\":true")
        .doesNotContain("secret");
  }

  @Test
  void the_numbers_are_in_prometheus_text_format() throws Exception {
    HttpResponse<String> metrics = get("/metrics");

    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(metrics.body())
        .contains("# TYPE nezuku_asks_total counter", "jvm_memory_used_bytes");
  }

  @Test
  void a_number_that_can_not_be_had_spoils_no_other() throws Exception {
    ops.metrics()
        .gauge(
            new Gauge("nezuku_broken", "Breaks."),
            () -> {
              throw new IllegalStateException("broken by a test");
            });

    assertThat(get("/metrics").body()).contains("nezuku_broken NaN", "nezuku_asks_total 0.0");
  }

  @Test
  void who_asks_for_names_gets_these_numbers_alone() throws Exception {
    ops.metrics().gauge(new Gauge("nezuku_outbox_depth", "What waits."), () -> 2);

    String two = get("/metrics?name%5B%5D=nezuku_outbox_depth&name%5B%5D=nezuku_asks_total").body();

    assertThat(two)
        .contains("nezuku_outbox_depth 2.0", "nezuku_asks_total 0.0")
        .doesNotContain("nezuku_answers_total", "jvm_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/healthz/", "/healthzz", "/metrics/x", "/..%2fmetrics"})
  void there_is_nothing_else_here(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(get(path).body().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "HEAD", "DELETE", "OPTIONS"})
  void it_can_only_be_read(String method) throws Exception {
    HttpResponse<String> refused = send(method, "/metrics");

    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).contains("GET");
  }

  @Test
  void an_address_that_is_taken_is_named() {
    Listen same = new Listen("127.0.0.1", ops.port().orElseThrow());

    assertThatThrownBy(() -> Ops.open(same))
        .isInstanceOf(Ops.Unavailable.class)
        .hasMessage(same.toString());
  }

  @Test
  void an_address_of_another_machine_is_named() {
    assertThatThrownBy(() -> Ops.open(new Listen("nowhere.invalid", 0)))
        .isInstanceOf(Ops.Unavailable.class)
        .hasMessage("nowhere.invalid:0");
  }

  @Test
  void switched_off_it_listens_nowhere() {
    try (Ops off = Ops.open(new OpsSettings.Off())) {
      assertThat(off.port()).isEmpty();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + ops.port().orElseThrow() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
