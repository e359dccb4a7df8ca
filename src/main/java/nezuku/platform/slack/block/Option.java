package nezuku.platform.slack.block;

/**
 * Something to choose.
 *
 * @param value what comes back, at most {@value Limits#OPTION_VALUE} characters
 * @param text what people read
 */
public record Option(String value, String text) {

  /** Refuses what can't be cut without losing its meaning. */
  public Option {
    if (value.isEmpty() || value.length() > Limits.OPTION_VALUE) {
      throw new IllegalArgumentException("an option carries too much or nothing");
    }
  }
}
