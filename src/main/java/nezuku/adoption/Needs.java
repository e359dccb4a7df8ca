package nezuku.adoption;

/**
 * From where on items are met, as {@code adoption.needs} in {@code nezuku.yml} says.
 *
 * @param readers how many people have read the purpose
 * @param entries how many entries of the FAQ were verified in time
 * @param trained which share of those enrolled has finished the first training
 * @param meetings how many meetings were written down in the last {@value #DAYS} days
 * @param sameDay which share of these on the same day
 * @param selfService which share of questions whose outcome is known the FAQ answered
 * @param proposals how many proposals were made in the last {@value #DAYS} days
 * @param decisions how many proposals were accepted, or done, by a number in the last {@value
 *     #DAYS} days
 */
public record Needs(
    int readers,
    int entries,
    double trained,
    int meetings,
    double sameDay,
    double selfService,
    int proposals,
    int decisions) {
  /** How far figures look back. */
  public static final int DAYS = 90;

  /** Where nothing else is configured. */
  public static final Needs USUAL = new Needs(5, 5, 0.8, 2, 0.9, 0.5, 3, 1);
}
