package nezuku.faq.embedding.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import nezuku.faq.embedding.Embedder;
import nezuku.faq.embedding.Failure;
import nezuku.faq.embedding.Failure.Kind;
import nezuku.faq.embedding.Vector;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server that speaks OpenAI's protocol for embeddings. Whatever it does, the answer is vectors or
 * a failure, in time. It is followed nowhere else.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/embeddings">Embeddings</a>
 */
public final class EmbeddingServer implements Embedder {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

  /** A vector of 4,096 numbers, each written as long as one can be. */
  private static final long MOST_BYTES_A_TEXT = Vector.MOST_NUMBERS * 32;

  private static final long MOST_OTHER_BYTES = 64 * 1_024;

  private final URI url;
  private final String model;
  private final Optional<String> key;
  private final OkHttpClient http;

  /**
   * A server.
   *
   * @param url where it is asked
   * @param model which of its models is asked
   * @param key what it knows us by; empty where it asks for none
   */
  public EmbeddingServer(URI url, String model, Optional<String> key) {
    this.url = url;
    this.model = model;
    this.key = key;
    this.http =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
  }

  @Override
  public Result embed(List<String> texts, Duration within) {
    if (key.filter(one -> !KEY.matcher(one).matches()).isPresent()) {
      // The client would say it aloud.
      return failed(Kind.KEY, "");
    }
    Call call = http.newCall(request(texts));
    var unused = call.timeout().timeout(within.toNanos(), TimeUnit.NANOSECONDS);
    CompletableFuture<Result> answer = new CompletableFuture<>();
    call.enqueue(new Listener(answer, texts.size()));
    try {
      // Looking up a name can't be cancelled, so the call's own timeout is not enough.
      return answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      call.cancel();
      return failed(Kind.TOO_SLOW, "");
    } catch (InterruptedException e) {
      call.cancel();
      Thread.currentThread().interrupt();
      return failed(Kind.TOO_SLOW, "");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Request request(List<String> texts) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("model", model);
    texts.forEach(body.putArray("input")::add);
    Request.Builder request =
        new Request.Builder().url(url.toString()).post(RequestBody.create(body.toString(), JSON));
    key.ifPresent(one -> request.header("Authorization", "Bearer " + one));
    return request.build();
  }

  private static Result failed(Kind kind, String detail) {
    return new Result.Failed(new Failure(kind, detail));
  }

  private record Listener(CompletableFuture<Result> answer, int texts) implements Callback {
    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        answer.complete(read(response));
      } catch (IOException e) {
        onFailure(call, e);
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    }

    @Override
    public void onFailure(Call call, IOException e) {
      Kind kind =
          switch (e) {
            case InterruptedIOException late -> Kind.TOO_SLOW;
            case ProtocolException cut -> Kind.CUT_OFF;
            case EOFException cut -> Kind.CUT_OFF;
            default -> Kind.UNREACHABLE;
          };
      answer.complete(failed(kind, ""));
    }

    private Result read(Response response) throws IOException {
      Optional<Kind> refusal = refusal(response.code());
      if (refusal.isPresent()) {
        return failed(refusal.get(), Integer.toString(response.code()));
      }
      long most = MOST_OTHER_BYTES + texts * MOST_BYTES_A_TEXT;
      if (response.body().source().request(most + 1)) {
        return failed(Kind.TOO_LARGE, "");
      }
      return ServerAnswer.read(response.body().source().readByteArray(), texts);
    }

    private static Optional<Kind> refusal(int status) {
      return switch (status) {
        case 401, 403 -> Optional.of(Kind.KEY);
        case 429 -> Optional.of(Kind.BUSY);
        default ->
            switch (status / 100) {
              case 2 -> Optional.empty();
              case 3 -> Optional.of(Kind.MOVED);
              case 4 -> Optional.of(Kind.REFUSED);
              default -> Optional.of(Kind.BROKEN);
            };
      };
    }
  }
}
