package nezuku.platform.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nezuku.platform.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a sender at work: at once when something new is there, and from time to time. */
public final class SenderLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SenderLoop.class);
  private static final long LOOK_MILLIS = 200;
  private static final long STOP_MILLIS = 8_000;

  private final Sender sender;
  private final Semaphore wakes = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closing;
  private boolean troubled;

  private SenderLoop(Sender sender) {
    this.sender = sender;
    this.thread = Thread.ofPlatform().name("outbox-sender").unstarted(this::run);
  }

  /** Begins. */
  public static SenderLoop start(Sender sender) {
    SenderLoop loop = new SenderLoop(sender);
    loop.thread.start();
    return loop;
  }

  /** Something new is there. */
  public void wake() {
    wakes.release();
  }

  private void run() {
    boolean idle = false;
    while (!closing || !idle) {
      try {
        idle = sender.round();
        troubled = false;
        var unused = wakes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        wakes.drainPermits();
      } catch (StoreUnavailable e) {
        idle = true;
        pause(e);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("The sender stumbled and goes on", e);
        pause(e);
      }
    }
  }

  private void pause(RuntimeException e) {
    if (!troubled) {
      LOG.error("Messages wait: {}", e.getMessage());
    }
    troubled = true;
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
  }

  /** Sends what can be sent within some seconds, and leaves the rest. */
  @Override
  public void close() {
    closing = true;
    wake();
    try {
      thread.join(STOP_MILLIS);
      thread.interrupt();
      thread.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
