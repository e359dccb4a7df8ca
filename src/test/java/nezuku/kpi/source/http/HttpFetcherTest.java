package nezuku.kpi.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import nezuku.kpi.source.Fetched;
import nezuku.kpi.source.HealthStore.Progress;
import nezuku.kpi.source.Mapping;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Source.Auth;
import nezuku.kpi.source.Source.Paging;
import nezuku.kpi.source.Unusable;
import nezuku.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of a server, whatever it does. */
class HttpFetcherTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Map<String, String> SECRETS =
      Map.of("DESK_TOKEN", "tok-4711", "DESK_USER", "naoko", "DESK_PASSWORD", "pw");

  private final MockWebServer server = new MockWebServer();
  private final List<Duration> waits = new ArrayList<>();
  private final HttpFetcher fetcher =
      new HttpFetcher(SECRETS, InstantSource.fixed(NOW), waits::add, 20);

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Source source(Optional<Auth> auth, Paging paging, Optional<Source.Since> since) {
    return source(Source.Format.JSON, auth, paging, since);
  }

  private Source source(
      Source.Format format, Optional<Auth> auth, Paging paging, Optional<Source.Since> since) {
    URI url = URI.create("http://127.0.0.1:" + server.getPort() + "/cases?open=all");
    return new Source(
        "desk",
        new Source.Http(url, format, "/cases", auth, paging, since),
        ZoneId.of("Asia/Tokyo"),
        Optional.empty(),
        Mapping.USUAL);
  }

  private Source plain() {
    return source(Optional.empty(), new Paging.None(), Optional.empty());
  }

  private Source paged(Paging paging) {
    return source(Optional.empty(), paging, Optional.empty());
  }

  private void answer(String body, String... headers) {
    MockResponse.Builder response =
        new MockResponse.Builder().addHeader("Content-Type", "application/json").body(body);
    for (int i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i], headers[i + 1]);
    }
    server.enqueue(response.build());
  }

  private void answer(int status, String... headers) {
    MockResponse.Builder response = new MockResponse.Builder().code(status);
    for (int i = 0; i < headers.length; i += 2) {
      response.addHeader(headers[i], headers[i + 1]);
    }
    server.enqueue(response.build());
  }

  private static String page(String more, int... ids) {
    List<String> cases = new ArrayList<>();
    for (int id : ids) {
      cases.add("{\"id\":%d,\"opened\":\"2026-11-%02d\"}".formatted(id, id));
    }
    return "{\"cases\":[" + String.join(",", cases) + "]" + more + "}";
  }

  /** The keys that come of a fetch. */
  private List<String> keys(Source source, Progress progress) throws Exception {
    List<String> keys = new ArrayList<>();
    try (Fetched fetched = fetcher.fetch(source, progress)) {
      if (fetched.records().isPresent()) {
        fetched.records().get().read((line, cells) -> keys.add(cells.getFirst()));
      }
    }
    return keys;
  }

  private List<String> keys(Source source) throws Exception {
    return keys(source, Progress.NONE);
  }

  private RecordedRequest asked() throws InterruptedException {
    return server.takeRequest();
  }

  private void assertUnusable(Source source, String why) {
    assertThatThrownBy(() -> keys(source))
        .isInstanceOfSatisfying(
            Unusable.class,
            e -> {
              assertThat(e.why()).isEqualTo(why);
              assertThat(e.sentence(Language.JA)).isNotEqualTo(e.sentence(Language.EN));
              assertThat(e.sentence(Language.EN)).doesNotContain("4711");
            });
  }

  @Test
  void pages_are_counted_until_one_is_not_full() throws Exception {
    answer(page("", 1, 2));
    answer(page("", 3));
    assertThat(keys(paged(new Paging.Numbered("page", 1, 2, false))))
        .containsExactly("id", "1", "2", "3");
    assertThat(asked().getTarget()).isEqualTo("/cases?open=all&page=1");
    assertThat(asked().getTarget()).isEqualTo("/cases?open=all&page=2");
  }

  @Test
  void records_are_counted_until_a_page_is_not_full() throws Exception {
    answer(page("", 1, 2));
    answer(page("", 3, 4));
    answer(page(""));
    assertThat(keys(paged(new Paging.Numbered("offset", 0, 2, true)))).hasSize(5);
    assertThat(asked().getTarget()).endsWith("offset=0");
    assertThat(asked().getTarget()).endsWith("offset=2");
    assertThat(asked().getTarget()).endsWith("offset=4");
  }

  @Test
  void a_mark_leads_to_the_next_page() throws Exception {
    answer(page(",\"next\":\"abc=\"", 1));
    answer(page(",\"next\":null", 2));
    assertThat(keys(paged(new Paging.Cursor("/next", Optional.of("after")))))
        .containsExactly("id", "1", "2");
    asked();
    assertThat(asked().getTarget()).isEqualTo("/cases?open=all&after=abc%3D");
  }

  @Test
  void an_address_leads_to_the_next_page_in_the_answer_or_its_header() throws Exception {
    String next = "http://127.0.0.1:" + server.getPort() + "/more";
    answer(page(",\"next\":\"" + next + "\"", 1));
    answer(page("", 2));
    assertThat(keys(paged(new Paging.Cursor("/next", Optional.empty())))).hasSize(3);

    answer(page("", 1), "Link", "</first>; rel=\"first\", <" + next + "?p=2>; rel=\"next\"");
    answer(page("", 2));
    assertThat(keys(paged(new Paging.Link()))).hasSize(3);
    asked();
    assertThat(asked().getTarget()).isEqualTo("/more");
    asked();
    assertThat(asked().getTarget()).isEqualTo("/more?p=2");
  }

  @Test
  void nobody_is_followed_to_another_host() {
    answer(page("", 1), "Link", "<https://evil.example/>; rel=\"next\"");
    assertUnusable(paged(new Paging.Link()), "elsewhere");
    // The same in all but the host; and in all but the port.
    answer(page("", 1), "Link", "<http://localhost:" + server.getPort() + "/>; rel=\"next\"");
    assertUnusable(paged(new Paging.Link()), "elsewhere");
    answer(page("", 1), "Link", "<http://127.0.0.1:1/>; rel=\"next\"");
    assertUnusable(paged(new Paging.Link()), "elsewhere");
    answer(302, "Location", "https://evil.example/");
    assertUnusable(plain(), "moved");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void pages_that_come_again_end() {
    answer(page(",\"next\":\"a\"", 1));
    answer(page(",\"next\":\"b\"", 2));
    answer(page(",\"next\":\"a\"", 3));
    assertUnusable(paged(new Paging.Cursor("/next", Optional.of("after"))), "endless");
  }

  @Test
  void pages_without_end_end() {
    server.setDispatcher(
        new mockwebserver3.Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().body(page("", 1)).build();
          }
        });
    assertUnusable(paged(new Paging.Numbered("page", 1, 1, false)), "endless");
  }

  @Test
  void secrets_come_from_the_environment() throws Exception {
    answer(page("", 1));
    keys(source(Optional.of(new Auth.Bearer("DESK_TOKEN")), new Paging.None(), Optional.empty()));
    assertThat(asked().getHeaders().get("Authorization")).isEqualTo("Bearer tok-4711");
    answer(page("", 1));
    keys(
        source(
            Optional.of(new Auth.Basic("DESK_USER", "DESK_PASSWORD")),
            new Paging.None(),
            Optional.empty()));
    assertThat(asked().getHeaders().get("Authorization")).isEqualTo("Basic bmFva286cHc=");
    answer(page("", 1));
    keys(
        source(
            Optional.of(new Auth.Header("X-Api-Key", "DESK_TOKEN")),
            new Paging.None(),
            Optional.empty()));
    assertThat(asked().getHeaders().get("X-Api-Key")).isEqualTo("tok-4711");
  }

  @Test
  void a_secret_that_is_missing_is_named_and_nobody_is_asked() {
    assertUnusable(
        source(Optional.of(new Auth.Bearer("NONE")), new Paging.None(), Optional.empty()),
        "no-secret");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void only_what_has_changed_is_asked_for() throws Exception {
    Source source =
        source(
            Optional.empty(),
            new Paging.None(),
            Optional.of(new Source.Since("updated", "opened", ">={}")));
    answer(page("", 3, 5, 4));
    Progress progress;
    try (Fetched fetched = fetcher.fetch(source, Progress.NONE)) {
      progress = fetched.progress();
    }
    assertThat(progress.changed()).contains(Instant.parse("2026-11-04T15:00:00Z"));
    assertThat(asked().getTarget()).isEqualTo("/cases?open=all");

    answer(page(""));
    assertThat(keys(source, progress)).isEmpty();
    assertThat(asked().getUrl().queryParameter("updated")).isEqualTo(">=2026-11-04T15:00:00Z");
  }

  @Test
  void what_has_not_changed_is_not_read_again() throws Exception {
    answer(page("", 1), "ETag", "\"v1\"");
    Progress progress;
    try (Fetched fetched = fetcher.fetch(plain(), Progress.NONE)) {
      progress = fetched.progress();
    }
    asked();
    answer(304);
    assertThat(keys(plain(), progress)).isEmpty();
    assertThat(asked().getHeaders().get("If-None-Match")).isEqualTo("\"v1\"");
  }

  @Test
  void a_server_that_is_busy_is_given_the_time_it_asks_for() throws Exception {
    answer(429, "Retry-After", "7");
    answer(503, "Retry-After", "Tue, 24 Nov 2026 03:00:30 GMT");
    answer(page("", 1));
    assertThat(keys(plain())).hasSize(2);
    assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30));
  }

  @Test
  void a_server_that_stays_busy_is_left_alone() {
    answer(429, "Retry-After", "3600");
    assertUnusable(plain(), "busy");
    assertThat(waits).isEmpty();
    for (int i = 0; i < 4; i++) {
      answer(503);
    }
    assertUnusable(plain(), "busy");
    assertThat(waits).hasSize(3);
  }

  @Test
  void answers_that_are_no_data_are_told() {
    answer("<!doctype html><title>Login</title>", "Content-Type", "text/html");
    assertUnusable(plain(), "html");
    answer(" <html>", "Content-Type", "application/json");
    assertUnusable(plain(), "html");
    answer("{\"cases\":[");
    assertUnusable(plain(), "no-json");
    answer("{\"tickets\":[]}");
    assertUnusable(plain(), "shape");
    answer(page(""));
    assertUnusable(plain(), "nothing-there");
    answer(401);
    assertUnusable(plain(), "not-allowed");
    answer(404);
    assertUnusable(plain(), "status");
  }

  @Test
  void a_server_that_is_gone_is_told() {
    Source source = plain();
    server.close();
    assertUnusable(source, "unreachable");
  }

  @Test
  void a_table_is_read_too() throws Exception {
    answer("id,opened\n1,2026-11-03\n", "Content-Type", "text/csv");
    Source csv = source(Source.Format.CSV, Optional.empty(), new Paging.None(), Optional.empty());
    assertThat(keys(csv)).containsExactly("id", "1");
  }
}
