package nezuku.faq;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which entries their owners should check again, the most urgent first. */
public final class Reviews {
  private Reviews() {}

  /**
   * The entries that are overdue, by use × days overdue × complaints.
   *
   * @param uses of entries by id, in the last months
   */
  public static List<Entry> of(Content content, LocalDate today, Map<String, Use> uses) {
    return content.entries().stream()
        .filter(entry -> entry.isOverdue(today))
        .sorted(
            Comparator.comparingLong(
                    (Entry entry) ->
                        -urgency(entry, today, uses.getOrDefault(entry.id(), Use.NONE)))
                .thenComparing(Entry::id))
        .toList();
  }

  private static long urgency(Entry entry, LocalDate today, Use use) {
    long days = entry.due().map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L);
    return (1L + use.shown()) * days * (1L + use.unhelpful());
  }
}
