package nezuku;

import java.time.InstantSource;
import nezuku.action.Circles;
import nezuku.action.slack.ActionCard;
import nezuku.action.slack.ActionTools;
import nezuku.adapter.AdoptionEvidence;
import nezuku.kpi.source.own.MeetingRecord;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Numbers;
import nezuku.meeting.SeriesStore;
import nezuku.meeting.Wall;
import nezuku.meeting.slack.MeetingTools;
import nezuku.meeting.slack.Promises;
import nezuku.meeting.store.FormTable;
import nezuku.meeting.store.MeetingCircles;
import nezuku.meeting.store.MinutesTable;
import nezuku.meeting.store.PreparationTable;
import nezuku.meeting.store.SeriesTable;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.people.slack.SlackNames;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackWeb;
import nezuku.platform.store.Database;
import nezuku.worktime.CompanyCalendars;

/** Puts the meetings together. */
final class MeetingParts {
  private final Database database;
  private final Directory directory;
  private final CompanyCalendars calendars;
  private final Wall wall;
  private final SeriesStore series;
  private final MinutesStore minutes;
  private final Circles circles;

  MeetingParts(Database database, Directory directory, Roles roles, CompanyCalendars calendars) {
    this.calendars = calendars;
    this.database = database;
    this.directory = directory;
    this.wall = new Wall(directory, roles);
    this.series = new SeriesTable(database);
    this.minutes = new MinutesTable(database);
    this.circles = new MeetingCircles(series, minutes, wall);
  }

  /** Those who take part in a series see each other's actions. */
  Circles circles() {
    return circles;
  }

  /** How meetings were written down. */
  MeetingRecord record() {
    return new MeetingRecord(series, minutes, new PreparationTable(database), calendars);
  }

  /** The series that there are. */
  SeriesStore series() {
    return series;
  }

  /** What the meetings know of how far processes are. */
  AdoptionEvidence.Meetings known() {
    return new AdoptionEvidence.Meetings(series, minutes);
  }

  MeetingTools tools(
      ActionTools acting, Numbers numbers, SlackWeb web, Messenger messenger, InstantSource clock) {
    return new MeetingTools(
        series,
        new PreparationTable(database),
        minutes,
        new FormTable(database),
        new Promises(acting.actions(), acting.store(), acting.access(), new ActionCard(acting)::of),
        acting.absences(),
        calendars,
        numbers,
        wall,
        directory,
        new SlackNames(web, clock),
        messenger,
        web.now(),
        web.reader(),
        clock);
  }
}
