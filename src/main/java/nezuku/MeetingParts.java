package nezuku;

import java.time.InstantSource;
import java.util.Locale;
import nezuku.action.Access;
import nezuku.action.ActionStore;
import nezuku.action.Actions;
import nezuku.action.Circles;
import nezuku.action.store.ActionTable;
import nezuku.meeting.MinutesStore;
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
import nezuku.platform.store.Ledger;
import nezuku.platform.text.Reference;

/** Puts the meetings together. */
final class MeetingParts {
  private final Database database;
  private final Directory directory;
  private final Wall wall;
  private final SeriesStore series;
  private final MinutesStore minutes;
  private final Circles circles;

  MeetingParts(Ledger ledger, Directory directory, Roles roles) {
    this.database = ledger.database();
    this.directory = directory;
    this.wall = new Wall(directory, roles);
    this.series = new SeriesTable(database);
    this.minutes = new MinutesTable(database);
    this.circles = new MeetingCircles(series, minutes, wall, ledger.outbox());
  }

  /** Those who take part in a series see each other's actions. */
  Circles circles() {
    return circles;
  }

  MeetingTools tools(Promises promises, SlackWeb web, Messenger messenger, InstantSource clock) {
    return new MeetingTools(
        series,
        new PreparationTable(database),
        minutes,
        new FormTable(database),
        promises,
        wall,
        directory,
        new SlackNames(web, clock),
        messenger,
        web.now(),
        web.reader(),
        clock);
  }

  /** The actions that meetings make; nobody acts for another there. */
  Promises promises(Roles roles, InstantSource clock) {
    ActionStore store = new ActionTable(database);
    Access access = new Access(roles, circles, (personId, ownerId) -> false);
    Actions actions =
        new Actions(
            store,
            access,
            directory,
            () -> Reference.random().toString().toLowerCase(Locale.ROOT),
            clock);
    return new Promises(actions, store, access, Promises::line);
  }
}
