package nezuku.meeting.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.meeting.Step;

/**
 * Whether a series is fair to those who take part.
 *
 * @param meetings how many there were
 * @param sameDay for how many of them the minutes were confirmed on the same day
 * @param proposals how many points with a proposal were on their agendas
 */
record Fairness(int meetings, int sameDay, int proposals) {
  /** How far it looks back. */
  static final int DAYS = 90;

  /** The figures of the last {@value #DAYS} days; what did not take place is no meeting. */
  static Fairness of(Series series, Instant now, MeetingTools tools) {
    LocalDate today = now.atZone(series.rhythm().zone()).toLocalDate();
    LocalDate first = today.minusDays(DAYS);
    List<LocalDate> held =
        series
            .rhythm()
            .between(first, today, tools.calendars().in(series.rhythm().zone()))
            .map(Occurrence::date)
            .filter(date -> !tools.preparation().isDone(Step.CANCELLED, series.id(), date, ""))
            .toList();
    long sameDay =
        held.stream()
            .filter(
                date ->
                    tools.minutes().of(series.id(), date).stream()
                        .anyMatch(
                            minutes ->
                                minutes
                                    .at()
                                    .atZone(series.rhythm().zone())
                                    .toLocalDate()
                                    .equals(date)))
            .count();
    return new Fairness(
        held.size(),
        Math.toIntExact(sameDay),
        tools.preparation().proposalsSince(series.id(), first));
  }
}
