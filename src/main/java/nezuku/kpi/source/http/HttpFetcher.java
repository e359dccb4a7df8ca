package nezuku.kpi.source.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.kpi.source.Fetched;
import nezuku.kpi.source.Fetcher;
import nezuku.kpi.source.HealthStore.Progress;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Source.Http;
import nezuku.kpi.source.Unusable;
import nezuku.kpi.source.cell.DateReader;
import nezuku.kpi.source.file.Spool;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import tools.jackson.databind.JsonNode;

/**
 * Asks servers. Whatever they do, it ends: with records on disk, or with a reason. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">Retry-After</a>
 */
public final class HttpFetcher implements Fetcher {
  private static final long MOST_BYTES_A_PAGE = 50_000_000;
  private static final int MOST_PAGES = 2_000;
  private static final Duration MOST_TIME = Duration.ofMinutes(10);

  private final OkHttpClient http;
  private final Map<String, String> environment;
  private final InstantSource clock;
  private final Patience patience;
  private final int mostPages;

  /**
   * Asks with secrets of an environment.
   *
   * @param clock ends what takes too long
   */
  public HttpFetcher(Map<String, String> environment, InstantSource clock) {
    this(environment, clock, Patience.real(), MOST_PAGES);
  }

  HttpFetcher(
      Map<String, String> environment, InstantSource clock, Patience patience, int mostPages) {
    this.environment = environment;
    this.clock = clock;
    this.patience = patience;
    this.mostPages = mostPages;
    this.http =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(Duration.ofSeconds(60))
            .build();
  }

  /** What an answer holds. */
  private record Answer(ByteString body, Optional<String> link, Optional<String> etag) {}

  @Override
  public Fetched fetch(Source source, Progress progress) throws Unusable {
    Http kind = (Http) source.kind();
    try {
      Spool spool = Spool.create();
      boolean isDone = false;
      try {
        Fetched fetched = new Run(source, kind, progress, spool).fetch();
        isDone = true;
        return fetched;
      } finally {
        if (!isDone) {
          spool.close();
        }
      }
    } catch (InterruptedIOException e) {
      throw new Unusable("too-slow", kind.url().getHost());
    } catch (IOException e) {
      throw new Unusable("unreachable", kind.url().getHost());
    }
  }

  /** One fetch of a source. */
  private final class Run {
    private final Source source;
    private final Http kind;
    private final Progress progress;
    private final Spool spool;
    private final Instant end = clock.instant().plus(MOST_TIME);
    private Optional<Instant> changed;
    private Optional<String> etag = Optional.empty();

    Run(Source source, Http kind, Progress progress, Spool spool) {
      this.source = source;
      this.kind = kind;
      this.progress = progress;
      this.spool = spool;
      this.changed = progress.changed();
    }

    Fetched fetch() throws Unusable, IOException {
      Pages pages = new Pages(kind, address(), mostPages);
      JsonRecords json = new JsonRecords(kind, source.mapping());
      Optional<HttpUrl> next = Optional.of(pages.begin());
      while (next.isPresent()) {
        if (clock.instant().isAfter(end)) {
          throw new Unusable("too-slow", kind.url().getHost());
        }
        Optional<Answer> answer = ask(next.get());
        if (answer.isEmpty()) {
          spool.close();
          return Fetched.nothing(progress);
        }
        next = take(answer.get(), json, pages);
      }
      if (spool.size() == 0) {
        if (kind.since().isEmpty()) {
          throw new Unusable("nothing-there");
        }
        spool.close();
        return Fetched.nothing(progress);
      }
      return new Fetched(Optional.of(spool.records()), new Progress(changed, etag), spool::close);
    }

    private HttpUrl address() throws Unusable {
      HttpUrl url = HttpUrl.get(kind.url().toString());
      HttpUrl.Builder builder = url.newBuilder();
      if (kind.since().isPresent() && progress.changed().isPresent()) {
        Source.Since since = kind.since().get();
        builder.setQueryParameter(
            since.parameter(), since.template().replace("{}", progress.changed().get().toString()));
      }
      return builder.build();
    }

    private Optional<HttpUrl> take(Answer answer, JsonRecords json, Pages pages) throws Unusable {
      if (kind.format() == Source.Format.CSV) {
        int records = CsvPage.read(answer.body().toByteArray(), spool);
        return pages.next(JsonRecords.NOTHING, answer.link(), records);
      }
      JsonNode document = JsonRecords.document(answer.body().toByteArray());
      List<JsonNode> records = json.records(document);
      for (JsonNode record : records) {
        if (spool.size() == 0) {
          spool.add(json.header(records));
        }
        spool.add(json.cells(record));
        kind.since().ifPresent(since -> note(JsonRecords.at(record, since.column())));
      }
      etag = answer.etag();
      return pages.next(document, answer.link(), records.size());
    }

    /** Until when records had changed. */
    private void note(JsonNode node) {
      new DateReader(source.dates())
          .read(JsonRecords.text(node))
          .in(source.zone(), false)
          .filter(at -> changed.filter(at::isBefore).isEmpty())
          .ifPresent(at -> changed = Optional.of(at));
    }

    /** An answer; empty if nothing has changed. */
    private Optional<Answer> ask(HttpUrl url) throws Unusable, IOException {
      for (int tries = 1; ; tries++) {
        try (Response response = http.newCall(request(url)).execute()) {
          Optional<Duration> wait =
              Patience.asked(response.code(), response.header("Retry-After"), clock.instant());
          if (wait.isPresent()) {
            if (tries == Patience.MOST_TRIES || wait.get().compareTo(Patience.LONGEST) > 0) {
              throw new Unusable("busy", wait.get().toSeconds());
            }
          } else {
            return answer(response);
          }
          patience.waitFor(wait.get());
        }
      }
    }

    private Request request(HttpUrl url) throws Unusable {
      Request.Builder request =
          new Request.Builder()
              .url(url)
              .header(
                  "Accept", kind.format() == Source.Format.CSV ? "text/csv" : "application/json");
      if (kind.auth().isPresent()) {
        switch (kind.auth().get()) {
          case Source.Auth.Bearer(String token) ->
              request.header("Authorization", "Bearer " + secret(token));
          case Source.Auth.Basic(String user, String password) ->
              request.header(
                  "Authorization",
                  Credentials.basic(secret(user), secret(password), StandardCharsets.UTF_8));
          case Source.Auth.Header(String name, String token) -> request.header(name, secret(token));
        }
      }
      if (kind.paging() instanceof Source.Paging.None) {
        progress.etag().ifPresent(tag -> request.header("If-None-Match", tag));
      }
      return request.build();
    }

    private String secret(String variable) throws Unusable {
      String secret = environment.getOrDefault(variable, "").strip();
      if (secret.isEmpty() || secret.chars().anyMatch(c -> c < ' ' || c > '~')) {
        // The client would say it aloud.
        throw new Unusable("no-secret", variable);
      }
      return secret;
    }

    private Optional<Answer> answer(Response response) throws Unusable, IOException {
      if (response.code() == 304) {
        return Optional.empty();
      }
      if (response.code() == 401 || response.code() == 403) {
        throw new Unusable("not-allowed", response.code());
      }
      if (response.code() / 100 == 3) {
        throw new Unusable("moved", response.code());
      }
      if (response.code() / 100 != 2) {
        throw new Unusable("status", response.code());
      }
      if (response.body().source().request(MOST_BYTES_A_PAGE + 1)) {
        throw new Unusable("long-page", MOST_BYTES_A_PAGE / 1_000_000);
      }
      ByteString body = response.body().source().readByteString();
      String type = String.valueOf(response.header("Content-Type"));
      String start = body.substring(0, Math.min(body.size(), 200)).utf8();
      if (type.contains("html") || start.stripLeading().startsWith("<")) {
        throw new Unusable("html");
      }
      return Optional.of(
          new Answer(
              body,
              Optional.ofNullable(response.header("Link")),
              Optional.ofNullable(response.header("ETag"))));
    }
  }

  /** Reading a page of a table. */
  private static final class CsvPage {
    private CsvPage() {}

    static int read(byte[] body, Spool spool) throws Unusable {
      int[] records = {0};
      boolean isFirst = spool.size() == 0;
      try {
        Spool.records(body)
            .read(
                (line, cells) -> {
                  if (isFirst || records[0] > 0) {
                    spool.add(cells);
                  }
                  records[0]++;
                });
      } catch (UncheckedIOException e) {
        throw new Unusable("unreadable");
      }
      return Math.max(0, records[0] - 1);
    }
  }
}
