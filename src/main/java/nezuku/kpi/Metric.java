package nezuku.kpi;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nezuku.people.Worded;
import nezuku.worktime.WorkCalendar;

/**
 * Something that is measured, as {@code kpi.metrics} in {@code nezuku.yml} defines it.
 *
 * @param id lower-case letters, digits and hyphens; the same for years
 * @param countedAt in which period a case counts: that in which it was opened, or closed
 * @param sources the sources whose cases count; all if empty
 * @param only the labels that a case needs to count
 * @param calendar when work is done, for times in working hours
 * @param splits by what it may be taken apart
 * @param targets what was aimed at from when, the oldest first
 * @param owner the e-mail address of who answers for it
 * @param goal what the company has of it
 */
public record Metric(
    String id,
    Worded name,
    Measure measure,
    Mark countedAt,
    Set<String> sources,
    Map<Dimension, String> only,
    WorkCalendar calendar,
    Set<Dimension> splits,
    Better better,
    List<Target> targets,
    Optional<String> owner,
    Optional<Worded> goal,
    Optional<Saving> saving) {

  /** Keeps what it is given. */
  public Metric {
    sources = Set.copyOf(sources);
    only = Map.copyOf(only);
    splits = Set.copyOf(splits);
    targets = List.copyOf(targets);
  }

  /** The unit of its numbers. */
  public Unit unit() {
    return measure.unit();
  }

  /** Whether a case may count. */
  public boolean covers(Case one) {
    return (sources.isEmpty() || sources.contains(one.source()))
        && only.entrySet().stream()
            .allMatch(need -> one.labels().of(need.getKey()).equals(need.getValue()));
  }

  /** What is aimed at on a day. */
  public Optional<Target> target(LocalDate day) {
    return targets.stream().filter(one -> !one.from().isAfter(day)).reduce((a, b) -> b);
  }

  /**
   * What the number depends on besides the data, as text: readings by another formula are not
   * comparable. Slow where it depends on the days off of half a century.
   */
  public String formula() {
    return String.join(
        "|",
        measure.toString(),
        countedAt.name(),
        sources.stream().sorted().toList().toString(),
        new TreeMap<>(only).toString(),
        measure.hours() == Hours.WORKING ? worked() : "");
  }

  private String worked() {
    LocalDate first = Case.FIRST.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate last = Case.LAST.atZone(ZoneOffset.UTC).toLocalDate();
    List<LocalDate> daysOff = calendar.daysOff().between(first, last).toList();
    return String.join(
        "|",
        calendar.zone().getId(),
        new TreeMap<>(calendar.week().hours()).toString(),
        Integer.toHexString(daysOff.toString().hashCode()));
  }
}
