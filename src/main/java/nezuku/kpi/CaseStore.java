package nezuku.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps cases in layers, one for each import: of a case, that of the newest layer that counts. So
 * an import counts, and is undone, at once, whatever its size. Thread-safe; changes belong to the
 * thread's transaction, but for those of {@link #add}.
 */
public interface CaseStore {

  /** Begins an import that does not count yet. */
  void begin(Import layer);

  /**
   * Adds cases to an import that does not count yet, in a transaction of their own; of a key that
   * is there twice, the later case stays.
   */
  void add(String importId, List<Case> cases);

  /** Notes what was read, once all cases are there. */
  void complete(String importId, ImportReport report);

  /**
   * Takes away imports that nobody waits for any more.
   *
   * @param begunBefore of those whose reading never ended, such as after a crash
   * @param proposedBefore of those that were read, and that nobody has said yes or no to
   */
  void sweep(Instant begunBefore, Instant proposedBefore);

  /** The import with an id. */
  Optional<Import> find(String importId);

  /** Imports of a source, or of all, the newest first. */
  List<Import> imports(Optional<String> source, int most);

  /**
   * Leaves out of an import what is the same as what counts already: a source that is fetched again
   * and again would fill the disk.
   */
  void thin(String importId);

  /** How the cases of an import compare with those that count now. */
  Difference difference(String importId);

  /**
   * Makes an import count, or no longer, or drops it.
   *
   * @param from the state it must be in
   * @return whether it was in that state until then
   */
  boolean move(String importId, Import.State from, Import.State to, Instant at);

  /**
   * Visits the cases that count and were open at some moment of a window, closed within it or
   * opened within it, each once, in no order.
   */
  void visit(Window window, Consumer<Case> visitor);

  /** The case with a key, if it counts. */
  Optional<Case> find(String source, String key);

  /** When each source was last read with success, and counted. */
  Map<String, Instant> freshness();

  /** The number of the last change of data; it grows with each. */
  long lastChange();

  /** The number of the last change of data that may concern a window; 0 if there was none. */
  long lastChange(Window window);

  /**
   * How an import's cases compare with those that count.
   *
   * @param added cases that were not there
   * @param replaced cases that were there and are different now
   * @param same cases that were there and are the same
   */
  record Difference(long added, long replaced, long same) {}
}
