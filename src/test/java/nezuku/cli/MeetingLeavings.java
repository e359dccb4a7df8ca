package nezuku.cli;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.meeting.AgendaPoint;
import nezuku.meeting.Brought;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Points;
import nezuku.meeting.Draft.Row;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Series;
import nezuku.meeting.Step;
import nezuku.meeting.store.FormTable;
import nezuku.meeting.store.MinutesTable;
import nezuku.meeting.store.PreparationTable;
import nezuku.meeting.store.SeriesTable;
import nezuku.platform.store.Database;

/** What people leave behind by meeting. */
final class MeetingLeavings {
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  private MeetingLeavings() {}

  static void of(Database database, String person, String other, String prefix, Instant now) {
    String series = prefix + "SERIES";
    Rhythm rhythm =
        new Rhythm(
            new Rhythm.Every.Weeks(1),
            DayOfWeek.TUESDAY,
            LocalTime.of(10, 0),
            ZoneId.of("Asia/Tokyo"),
            Rhythm.OnHoliday.MOVE,
            DAY);
    new SeriesTable(database)
        .put(
            new Series(
                series,
                "weekly",
                "C1",
                rhythm,
                person,
                other,
                List.of(person, other),
                List.of(new Series.Material("figures", person)),
                false));
    PreparationTable preparation = new PreparationTable(database);
    preparation.done(Step.ASKED, series, DAY, person, now);
    preparation.add(
        new AgendaPoint(prefix + "POINT", series, DAY, person, "a", "b", "c", "d", ""), now);
    preparation.bring(series, DAY, new Brought("figures", person, "https://one.example"), now);
    MinutesTable minutes = new MinutesTable(database);
    Row row = new Row("do", other, Optional.of(DAY), List.of(), false);
    Points points = new Points("weekly", DAY, List.of(), List.of(), List.of(row));
    minutes.keep(new Draft(prefix + "DRAFT1", series, person, "text", now, points));
    minutes.keep(new Draft(prefix + "DRAFT2", series, person, "text", now, points));
    minutes.confirm(
        new KeptMinutes(
            prefix + "DRAFT2",
            series,
            DAY,
            "weekly",
            "<@" + other + "> will do it",
            List.of(),
            List.of(),
            person,
            now));
    new FormTable(database).keep(prefix + "FORM", person, Map.of("who", other), now);
  }
}
