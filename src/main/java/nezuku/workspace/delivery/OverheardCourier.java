package nezuku.workspace.delivery;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Lets others hear of what another courier is given, and of when it was answered. */
public final class OverheardCourier implements Courier {
  private final List<BiConsumer<Letter, CompletableFuture<JsonNode>>> listeners =
      new CopyOnWriteArrayList<>();
  private final Courier courier;

  /** Listens in on a courier. */
  public OverheardCourier(Courier courier) {
    this.courier = courier;
  }

  /** Hears of every letter from now on, on the thread that sends it. */
  public void listen(BiConsumer<Letter, CompletableFuture<JsonNode>> listener) {
    listeners.add(listener);
  }

  @Override
  public CompletableFuture<JsonNode> send(Letter letter) {
    CompletableFuture<JsonNode> answer = courier.send(letter);
    listeners.forEach(listener -> listener.accept(letter, answer));
    return answer;
  }

  @Override
  public int connections() {
    return courier.connections();
  }

  @Override
  public void close() {
    courier.close();
  }
}
