package nezuku.kpi.source.own;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nezuku.kpi.OwnFigures.Tally;
import nezuku.kpi.Window;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.PreparationStore;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Series;
import nezuku.meeting.SeriesStore;
import nezuku.worktime.CompanyCalendars;

/** How meetings were written down, and what was proposed in them. */
public final class MeetingRecord {
  private final SeriesStore series;
  private final MinutesStore minutes;
  private final PreparationStore preparation;
  private final CompanyCalendars calendars;

  /** The record of these meetings. */
  public MeetingRecord(
      SeriesStore series,
      MinutesStore minutes,
      PreparationStore preparation,
      CompanyCalendars calendars) {
    this.series = series;
    this.minutes = minutes;
    this.preparation = preparation;
    this.calendars = calendars;
  }

  /** Of the meetings that began in a window, those whose minutes were confirmed on the same day. */
  Tally sameDay(Window window) {
    long same = 0;
    long held = 0;
    for (Series one : series.all()) {
      ZoneId zone = one.rhythm().zone();
      List<Rhythm.Occurrence> meetings =
          one.rhythm()
              .between(
                  day(window.from(), zone), day(window.to(), zone).plusDays(1), calendars.in(zone))
              .filter(meeting -> window.contains(meeting.start()))
              .toList();
      for (Rhythm.Occurrence meeting : meetings) {
        List<KeptMinutes> kept = minutes.of(one.id(), meeting.date());
        // Of a series that has ended nobody knows whether a meeting without minutes took place.
        held += one.closed() && kept.isEmpty() ? 0 : 1;
        same += kept.stream().anyMatch(some -> day(some.at(), zone).equals(meeting.date())) ? 1 : 0;
      }
    }
    return new Tally(same, held);
  }

  /** The proposals for meetings in a window. */
  Tally proposals(Window window) {
    long proposals = 0;
    for (Series one : series.all()) {
      ZoneId zone = one.rhythm().zone();
      proposals +=
          preparation.proposalsSince(one.id(), day(window.from(), zone))
              - preparation.proposalsSince(
                  one.id(), day(window.to().minusMillis(1), zone).plusDays(1));
    }
    return new Tally(proposals, proposals);
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
