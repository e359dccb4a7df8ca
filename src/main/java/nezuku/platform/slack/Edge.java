package nezuku.platform.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nezuku.platform.slack.send.Requester;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.InboxTable;
import nezuku.platform.store.InboxTable.Accepted;
import nezuku.platform.store.InboxTable.TakenOver;
import nezuku.platform.store.StoreUnavailable;
import nezuku.platform.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps acts before Slack is acknowledged, and has each handled once: what a feature changes and
 * says and that the act is done are one transaction. The only place that catches everything.
 */
final class Edge implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_CONFLICTS = 10;
  // An act that was begun that often and never ended has probably ended us.
  private static final int MOST_ATTEMPTS = 20;
  private static final int TAKEN_OVER_AT_ONCE = 100;
  private static final Duration STORE_WAIT = Duration.ofMillis(500);
  private static final long STOP_SECONDS = 8;

  private final Dispatch dispatch;
  private final Transactions transactions;
  private final InboxTable inbox;
  private final Apology apology;
  private final InstantSource clock;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();

  Edge(
      Dispatch dispatch,
      Transactions transactions,
      InboxTable inbox,
      Apology apology,
      InstantSource clock) {
    this.dispatch = dispatch;
    this.transactions = transactions;
    this.inbox = inbox;
    this.apology = apology;
    this.clock = clock;
  }

  /**
   * Takes an act on; once this returns it will be handled, whatever happens to us.
   *
   * @param deliveryId what is the same when Slack delivers it again
   * @throws StoreUnavailable if it can't be kept: Slack must not be acknowledged
   */
  void accept(String deliveryId, Act act) {
    if (inbox.accept(deliveryId, JSON.writeValueAsString(act), clock.instant())) {
      workers.execute(() -> handle(deliveryId, act));
    }
  }

  /** Handles what nobody alive is handling. */
  void takeOver() {
    for (Accepted left : inbox.takeOver(TAKEN_OVER_AT_ONCE)) {
      LOG.info("{} was left behind and is handled now", left.id());
      workers.execute(() -> resume(left));
    }
  }

  private void resume(Accepted left) {
    Act act;
    try {
      act = JSON.readValue(left.act(), Act.class);
    } catch (JacksonException e) {
      LOG.error("{} can’t be read any more and is dropped", left.id(), e);
      untilKept(left.id(), () -> inbox.done(left.id()));
      return;
    }
    if (left.attempts() > MOST_ATTEMPTS) {
      apologise(left.id(), act, new IllegalStateException("begun too often"));
    } else {
      handle(left.id(), act);
    }
  }

  private void handle(String id, Act act) {
    try {
      untilKept(
          id,
          () -> {
            Requester.run(act.actor().userId(), () -> dispatch.handle(act));
            inbox.done(id);
          });
    } catch (Throwable e) {
      apologise(id, act, e);
    }
  }

  private void apologise(String id, Act act, Throwable problem) {
    try {
      Apology.Prepared words = apology.prepare(act, problem);
      untilKept(
          id,
          () -> {
            Requester.run(act.actor().userId(), () -> apology.say(words));
            inbox.done(id);
          });
    } catch (Throwable e) {
      LOG.error("{} could not even be told that something failed", act.actor().userId(), e);
    }
  }

  /** What changes the database, or asks Slack first. */
  private interface Work<E extends Exception> {
    void run() throws E;
  }

  /**
   * Runs work as one transaction: anew where somebody else was first, and later where the database
   * is away, until we are told to stop; then it stays in the inbox.
   */
  private <E extends Exception> void untilKept(String id, Work<E> work) throws E {
    for (int conflicts = 0; ; ) {
      try {
        var unused =
            transactions.transaction(
                () -> {
                  work.run();
                  return true;
                });
        waiting.remove(id);
        return;
      } catch (TakenOver e) {
        LOG.warn("{} was taken over while we handled it", id);
        return;
      } catch (Conflict e) {
        conflicts++;
        if (conflicts == MOST_CONFLICTS) {
          throw e;
        }
      } catch (StoreUnavailable e) {
        if (waiting.add(id)) {
          LOG.info("{} waits: {}", id, e.getMessage());
        }
        if (isStopped()) {
          return;
        }
      }
    }
  }

  private boolean isStopped() {
    try {
      return closing.await(STORE_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Finishes what is under way, for some seconds; the rest stays in the inbox. */
  @Override
  public void close() {
    closing.countDown();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Some acts did not end in time and will be handled at the next start");
        var unused = workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
