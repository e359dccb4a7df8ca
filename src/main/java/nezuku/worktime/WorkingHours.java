package nezuku.worktime;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours that are worked on a day, with breaks between them, such as 9:00–12:00 and 13:00–18:00.
 * No hours at all make a day off.
 */
public record WorkingHours(List<Span> spans) {
  /** A day off. */
  public static final WorkingHours OFF = new WorkingHours(List.of());

  /**
   * @throws IllegalArgumentException if the spans overlap or are not in order
   */
  public WorkingHours {
    spans = List.copyOf(spans);
    for (int i = 1; i < spans.size(); i++) {
      Span before = spans.get(i - 1);
      if (before.endsTheDay() || spans.get(i).from.isBefore(before.to)) {
        throw new IllegalArgumentException(before + " and " + spans.get(i) + " overlap");
      }
    }
  }

  /** Hours without an interruption; {@code to} may be midnight, which is the day's end. */
  public record Span(LocalTime from, LocalTime to) {
    /**
     * @throws IllegalArgumentException if it doesn't end after it starts
     */
    public Span {
      if (!to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT)) {
        throw new IllegalArgumentException(from + "–" + to + " ends before it starts");
      }
    }

    boolean endsTheDay() {
      return to.equals(LocalTime.MIDNIGHT);
    }
  }

  /** One span, as {@code of("09:00", "18:00")}; more are added by {@link #and}. */
  public static WorkingHours of(String from, String to) {
    return OFF.and(from, to);
  }

  /** These hours and later ones on the same day. */
  public WorkingHours and(String from, String to) {
    Span later = new Span(LocalTime.parse(from), LocalTime.parse(to));
    return new WorkingHours(Stream.concat(spans.stream(), Stream.of(later)).toList());
  }

  /** What is left of the hours before a time. */
  WorkingHours before(LocalTime time) {
    return new WorkingHours(
        spans.stream()
            .filter(span -> span.from.isBefore(time))
            .map(
                span ->
                    span.endsTheDay() || span.to.isAfter(time) ? new Span(span.from, time) : span)
            .toList());
  }

  /** What is left of the hours from a time on. */
  WorkingHours from(LocalTime time) {
    return new WorkingHours(
        spans.stream()
            .filter(span -> span.endsTheDay() || span.to.isAfter(time))
            .map(span -> span.from.isBefore(time) ? new Span(time, span.to) : span)
            .toList());
  }
}
