package nezuku.e2e.process;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people were promised: Slack was told that it has arrived. */
final class Promises {
  /** A message to the bot, to be answered in its thread. */
  record Asked(String channel, String ts, String question) {}

  /** A command, to be answered to the person alone. */
  record Commanded(String question) {}

  /** A question that was handed over to a person. */
  record HandedOver(String reference, String question) {}

  final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
  final Queue<Commanded> commanded = new ConcurrentLinkedQueue<>();
  final Queue<HandedOver> handedOver = new ConcurrentLinkedQueue<>();

  int count() {
    return asked.size() + commanded.size() + handedOver.size();
  }
}
