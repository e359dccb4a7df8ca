package nezuku.faq.gap;

import java.time.Duration;
import java.time.InstantSource;
import nezuku.faq.Forgetting;

/** Keeps what people ask with the person no longer than need be. */
public final class Retention {
  private final Gaps gaps;
  private final Forgetting forgetting;
  private final Duration keep;
  private final InstantSource clock;

  /**
   * Forgets people.
   *
   * @param keep how long what they asked is kept with them
   */
  public Retention(Gaps gaps, Forgetting forgetting, Duration keep, InstantSource clock) {
    this.gaps = gaps;
    this.forgetting = forgetting;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * Forgets who asked what is too old.
   *
   * @return how many questions it was
   */
  public int run() {
    gaps.carryDismissalsOver();
    return forgetting.before(clock.instant().minus(keep));
  }
}
