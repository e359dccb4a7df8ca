package nezuku.workspace.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What happened, in order; listeners hear of it at once. Thread-safe. */
public final class Journal {
  private static final int KEPT = 20_000;

  /** An entry with its number. */
  public record Entry(long number, Happening happening) {}

  private final Deque<Entry> entries = new ArrayDeque<>();
  private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();
  private long last;

  /** Hears of everything from now on, on the thread that caused it. */
  public void listen(Consumer<Happening> listener) {
    listeners.add(listener);
  }

  /** Writes down what happened and tells the listeners. */
  public void append(Happening happening) {
    synchronized (this) {
      entries.add(new Entry(++last, happening));
      if (entries.size() > KEPT) {
        entries.removeFirst();
      }
      notifyAll();
    }
    listeners.forEach(l -> l.accept(happening));
  }

  /** The number of the last entry. */
  public synchronized long position() {
    return last;
  }

  /** What happened after that position. */
  public synchronized List<Happening> since(long position) {
    return entries.stream().filter(e -> e.number() > position).map(Entry::happening).toList();
  }

  /**
   * Waits until what happened since the position satisfies the test, in real time, for the world's
   * clock may stand still.
   *
   * @return whether it does
   */
  public synchronized boolean await(
      long position, Predicate<List<Happening>> test, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!test.test(since(position))) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
