package nezuku.platform.schedule;

import java.time.Instant;

/**
 * Is told how jobs fare, once for each change. What it is asked for is prepared, for which it may
 * look people up; what it returns is run in the transaction that notes the change: a message added
 * there is sent if and only if the change was noted.
 */
public interface Troubles {

  /**
   * A job has begun to fail; it is tried again with growing waits.
   *
   * @param since when it failed first
   */
  Runnable failing(String job, Instant since);

  /**
   * A job that failed has done its work.
   *
   * @param since when it failed first
   */
  Runnable well(String job, Instant since);
}
