package nezuku.kpi;

import java.time.Duration;

/** What a case may have, so that a share of all has it. */
public sealed interface Trait {

  /** It was opened again: rework. */
  record Reopened() implements Trait {}

  /** It went back to whoever had handed it in: a resubmission. */
  record Returned() implements Trait {}

  /** It was right at once: neither opened again nor sent back. */
  record RightFirst() implements Trait {}

  /**
   * The agreed level was met, by what the source says; else by whether it was closed when it was
   * promised. Cases of which neither is known don't count.
   */
  record Kept() implements Trait {}

  /** It took no longer than a limit; cases that have not come to the second mark don't count. */
  record Within(Mark from, Mark to, Hours hours, Duration limit) implements Trait {}
}
