package nezuku.faq.embedding.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An embedding server that knows a few words: what speaks of the same thing has the same vector,
 * everything else lies anywhere. It can be told to misbehave.
 */
public final class StandInServer implements AutoCloseable {
  /** As many as common models make, and more than Lucene takes by itself. */
  public static final int SIZE = 1_536;

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<List<String>> CONCEPTS =
      List.of(
          List.of("自動車", "車", "マイカー", "car", "automobile"),
          List.of("領収書", "レシート", "receipt"),
          List.of("料金", "いくら", "price"));

  /** How it answers. */
  @FunctionalInterface
  public interface Manner {
    /** Answers a call whose body has been read. */
    void answer(HttpExchange call, List<String> texts) throws IOException;
  }

  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<List<String>> asked = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile Manner manner = StandInServer::properly;

  private StandInServer(HttpServer server) {
    this.server = server;
  }

  /** One on a free port. */
  public static StandInServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StandInServer standIn = new StandInServer(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/v1/embeddings", standIn::take);
      server.start();
      return standIn;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is asked. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/embeddings");
  }

  /** The texts of each call, in their order. */
  public List<List<String>> asked() {
    return List.copyOf(asked);
  }

  /** All texts that it was ever sent. */
  public List<String> texts() {
    return asked.stream().flatMap(List::stream).toList();
  }

  /** Who was let in. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  /** From now on it does as it should. */
  public void behave() {
    manner = StandInServer::properly;
  }

  /** From now on it answers so. */
  public void behave(Manner other) {
    manner = other;
  }

  /** From now on it never answers. */
  public void hang() {
    manner = (call, texts) -> hangHere();
  }

  /** Does nothing until it is closed. */
  void hangHere() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From now on it says this. */
  public void say(int status, String body) {
    manner = (call, texts) -> reply(call, status, body);
  }

  private void take(HttpExchange call) throws IOException {
    try (call) {
      JsonNode body = MAPPER.readTree(call.getRequestBody().readAllBytes());
      List<String> texts = new ArrayList<>();
      body.path("input").forEach(text -> texts.add(text.stringValue()));
      asked.add(texts);
      keys.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
      manner.answer(call, texts);
    }
  }

  private static void properly(HttpExchange call, List<String> texts) throws IOException {
    properly(call, texts, SIZE);
  }

  /** Answers as it should, with vectors of this size. */
  public static void properly(HttpExchange call, List<String> texts, int size) throws IOException {
    List<String> vectors = new ArrayList<>();
    for (int i = texts.size() - 1; i >= 0; i--) {
      vectors.add(vector(i, texts.get(i), size));
    }
    reply(call, 200, "{\"object\":\"list\",\"data\":[" + String.join(",", vectors) + "]}");
  }

  static String vector(int index, String text, int size) {
    StringBuilder numbers = new StringBuilder();
    boolean known = CONCEPTS.stream().anyMatch(words -> speaksOf(text, words));
    Random anywhere = new Random(text.hashCode());
    for (int i = 0; i < size; i++) {
      boolean concept = i < CONCEPTS.size();
      int number =
          known
              ? (concept && speaksOf(text, CONCEPTS.get(i)) ? 1 : 0)
              : (concept ? 0 : anywhere.nextInt(2) * 2 - 1);
      numbers.append(i == 0 ? "" : ",").append(number);
    }
    return "{\"object\":\"embedding\",\"index\":" + index + ",\"embedding\":[" + numbers + "]}";
  }

  private static boolean speaksOf(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  static void reply(HttpExchange call, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    call.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
