package nezuku.platform.ops;

import java.util.function.Supplier;

/**
 * One thing that must be well for the bot to be of use.
 *
 * @param name a short word that stays the same, for scripts
 * @param look how it is at this moment; returns at once, since the asker waits
 */
public record Check(String name, Supplier<Result> look) {

  /**
   * How it is.
   *
   * @param ok whether it is well
   * @param sentence the same for a person, in English like the log
   */
  public record Result(boolean ok, String sentence) {}
}
