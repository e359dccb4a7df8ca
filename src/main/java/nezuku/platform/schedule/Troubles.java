package nezuku.platform.schedule;

import java.time.Instant;

/**
 * Is told how jobs fare, once for each change and within a transaction: a message that it adds is
 * sent if and only if the change was noted.
 */
public interface Troubles {

  /**
   * A job has begun to fail; it is tried again with growing waits.
   *
   * @param since when it failed first
   */
  void failing(String job, Instant since);

  /**
   * A job that failed has done its work.
   *
   * @param since when it failed first
   */
  void well(String job, Instant since);
}
