package nezuku.workspace.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nezuku.workspace.http.Request;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Happening;
import tools.jackson.databind.node.ObjectNode;

/** Tells open pages, by server-sent events, that something changed and where. */
final class LiveFeed {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int BACKLOG = 1000;
  // Lets the page show the time that has passed, without asking for it.
  private static final String TICK = "data: {\"kind\":\"Tick\"}\n\n";

  private final Set<BlockingQueue<String>> readers = ConcurrentHashMap.newKeySet();

  void hear(Happening happening) {
    String data = "data: " + describe(happening) + "\n\n";
    // A page that lags far behind loses hints only: the next one makes it read everything again.
    readers.forEach(queue -> queue.offer(data));
  }

  void stream(Request request, OutputStream out) throws IOException {
    BlockingQueue<String> queue = new ArrayBlockingQueue<>(BACKLOG);
    readers.add(queue);
    try {
      write(out, ": " + request.path() + "\n\n");
      while (true) {
        String next = queue.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        write(out, next == null ? TICK : next);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      readers.remove(queue);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static ObjectNode describe(Happening happening) {
    ObjectNode hint = Json.object().put("kind", happening.getClass().getSimpleName());
    switch (happening) {
      case Happening.Posted p ->
          hint.put("channel", p.channel().id())
              .put("author", Json.text(p.message(), "user"))
              .set("members", Json.strings(p.channel().members()));
      case Happening.Whispered w -> hint.put("channel", w.channel().id()).put("user", w.user());
      case Happening.ModalRefused r -> {
        hint.put("user", r.user()).put("view", r.viewId());
        hint.set("errors", Json.of(r.errors()));
      }
      default -> {}
    }
    return hint;
  }
}
