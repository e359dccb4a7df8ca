package nezuku.adoption.score;

import java.time.LocalDate;
import java.util.List;

/**
 * How the work of a partner or a team was in the last quarter that has ended.
 *
 * @param quarter what people call it
 * @param lines the figures, by area
 * @param withheld whether what people did may not be shown, since they are too few
 * @param weighted what that is worth by the weights
 */
public record Card(String quarter, List<Line> lines, boolean withheld, Weighted weighted) {

  /** Keeps what it is given. */
  public Card {
    lines = List.copyOf(lines);
  }

  /**
   * A figure.
   *
   * @param n of how many it is made
   */
  public record Line(Area area, Label label, String value, long n) {}

  /** What a figure is called. */
  public sealed interface Label {
    /** The area says it all. */
    record Whole() implements Label {}

    /** Has a name of its own, such as a metric's. */
    record Named(String name) implements Label {}

    /** Deeds of a kind. */
    record OfKind(Deed.Kind kind) implements Label {}

    /**
     * What a side said of working together in a quarter of the calendar.
     *
     * @param last the quarter's last day
     */
    record Said(String partner, LocalDate last, boolean byPartner) implements Label {}
  }

  /** Whether an area has figures, so that it can be opened to its cases. */
  public boolean has(Area area) {
    return lines.stream().anyMatch(line -> line.area() == area && line.n() > 0);
  }
}
