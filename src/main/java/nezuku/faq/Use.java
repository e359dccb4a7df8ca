package nezuku.faq;

/**
 * How an entry has been used.
 *
 * @param shown how often it was shown
 * @param unhelpful how often somebody said that it did not help
 */
public record Use(int shown, int unhelpful) {
  /** It was not used. */
  public static final Use NONE = new Use(0, 0);
}
