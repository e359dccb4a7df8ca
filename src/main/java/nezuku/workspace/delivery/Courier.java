package nezuku.workspace.delivery;

import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** Brings letters to the app. */
public interface Courier extends AutoCloseable {
  /**
   * Sends a letter. The future ends with what the app answered (a missing node if nothing), or with
   * {@link Unanswered}; events are sent again before that.
   */
  CompletableFuture<JsonNode> send(Letter letter);

  /** How many connections the app has open. */
  int connections();

  @Override
  void close();
}
