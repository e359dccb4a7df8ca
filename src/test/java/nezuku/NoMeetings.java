package nezuku;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nezuku.action.Access;
import nezuku.action.ActionStore;
import nezuku.action.Actions;
import nezuku.action.Circles;
import nezuku.action.NoAbsences;
import nezuku.meeting.FormStore;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Numbers;
import nezuku.meeting.PreparationStore;
import nezuku.meeting.SeriesStore;
import nezuku.meeting.Wall;
import nezuku.meeting.slack.MeetingTools;
import nezuku.meeting.slack.Promises;
import nezuku.people.Directory;
import nezuku.people.PeopleIndex;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.send.Messengers;
import nezuku.worktime.CompanyCalendars;
import org.mockito.Mockito;

/** Meetings that nobody has. */
final class NoMeetings {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private NoMeetings() {}

  static MeetingTools tools() {
    Directory directory = new NoDirectory();
    ActionStore store = Mockito.mock(ActionStore.class);
    Access access = new Access(new NoRoles(), Circles.NONE, personId -> java.util.Set.of());
    return new MeetingTools(
        Mockito.mock(SeriesStore.class),
        Mockito.mock(PreparationStore.class),
        Mockito.mock(MinutesStore.class),
        Mockito.mock(FormStore.class),
        new Promises(
            new Actions(store, access, directory, () -> "", CLOCK),
            store,
            access,
            (item, person) -> new Blocks()),
        new NoAbsences(),
        CompanyCalendars.NEVER_CLOSED,
        Numbers.NONE,
        new Wall(directory, new NoRoles()),
        directory,
        userIds -> new PeopleIndex(List.of()),
        Messengers.unused(),
        Messengers.unusedNow(),
        Messengers.unusedReader(),
        CLOCK);
  }
}
