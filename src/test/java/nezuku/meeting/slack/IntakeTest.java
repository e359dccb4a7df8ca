package nezuku.meeting.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nezuku.NoDirectory;
import nezuku.NoRoles;
import nezuku.action.Access;
import nezuku.action.ActionStore;
import nezuku.action.Actions;
import nezuku.action.Circles;
import nezuku.action.NoAbsences;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Doubt;
import nezuku.meeting.Draft.Row;
import nezuku.meeting.FormStore;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Numbers;
import nezuku.meeting.PreparationStore;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Series;
import nezuku.meeting.SeriesStore;
import nezuku.meeting.Wall;
import nezuku.people.Directory;
import nezuku.people.PeopleIndex;
import nezuku.people.PeopleIndex.Listed;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.send.Messengers;
import nezuku.worktime.CompanyCalendars;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What is certain in minutes, and what is asked. It is Tuesday, 24 November 2026. */
class IntakeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Series SERIES =
      new Series(
          "S",
          "定例",
          "C",
          new Rhythm(
              new Rhythm.Every.Weeks(1),
              DayOfWeek.TUESDAY,
              LocalTime.of(10, 0),
              ZoneId.of("Asia/Tokyo"),
              Rhythm.OnHoliday.MOVE,
              LocalDate.of(2026, 11, 1)),
          "U1",
          "U1",
          List.of("U2"),
          List.of(),
          false);

  private static Row read(String action) {
    List<Row> rows = draft("## 宿題\n- " + action + "\n").points().rows();
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static Draft draft(String text) {
    Directory directory = new NoDirectory();
    return new Intake(tools(directory))
        .read("D", SERIES, directory.person("U1"), text, Optional.empty());
  }

  @Test
  void one_who_takes_part_is_meant_rather_than_a_namesake() {
    Row row = read("見積もりを送る（佐藤、12/4まで）");
    assertThat(row.ownerId()).isEqualTo("U2");
    assertThat(row.due()).contains(LocalDate.of(2026, 12, 4));
    assertThat(row.doubts()).isEmpty();
    assertThat(row.isWhole(TODAY)).isTrue();
  }

  @Test
  void two_of_one_surname_are_asked_with_nobody_preselected() {
    Row row = read("見積もりを送る（田中、12/4まで）");
    assertThat(row.ownerId()).isEmpty();
    assertThat(row.doubts()).containsExactly(new Doubt.WhichOwner("田中", List.of("U4", "U5")));
    assertThat(row.missing(TODAY)).containsExactly(Draft.Gap.OWNER);
  }

  @Test
  void a_guest_who_does_not_take_part_is_given_nothing() {
    // In this directory everybody is an outsider, whom only taking part lets in.
    assertThat(read("見積もりを送る（James Carter、12/4まで）").doubts())
        .containsExactly(new Doubt.UnknownOwner("James Carter"));
  }

  @Test
  void two_owners_are_two_actions() {
    List<Row> rows = draft("## 宿題\n- 見積もりを送る（佐藤・鈴木、12/4まで）\n").points().rows();
    assertThat(rows).extracting(Row::ownerId).containsExactly("U2", "U1");
  }

  @Test
  void until_the_next_meeting_is_its_day() {
    assertThat(read("見積もりを送る（佐藤、次回まで）").due()).contains(LocalDate.of(2026, 12, 1));
  }

  @Test
  void without_a_day_the_minutes_are_those_of_the_last_meeting() {
    assertThat(draft("## 宿題\n- 見積もりを送る（佐藤、12/4まで）\n").points().held()).isEqualTo(TODAY);
  }

  private static MeetingTools tools(Directory directory) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T02:00:00Z"));
    ActionStore store = Mockito.mock(ActionStore.class);
    Access access = new Access(new NoRoles(), Circles.NONE, personId -> java.util.Set.of());
    PeopleIndex names =
        new PeopleIndex(
            List.of(
                new Listed("U1", "", List.of("鈴木 花子")),
                new Listed("U2", "", List.of("佐藤 健")),
                new Listed("U3", "", List.of("佐藤 太郎")),
                new Listed("U4", "", List.of("田中 美咲")),
                new Listed("U5", "", List.of("田中 次郎")),
                new Listed("U6", "", List.of("James Carter"))));
    return new MeetingTools(
        Mockito.mock(SeriesStore.class),
        Mockito.mock(PreparationStore.class),
        Mockito.mock(MinutesStore.class),
        Mockito.mock(FormStore.class),
        new Promises(
            new Actions(store, access, directory, () -> "", clock),
            store,
            access,
            (item, person) -> new Blocks()),
        new NoAbsences(),
        CompanyCalendars.NEVER_CLOSED,
        Numbers.NONE,
        new Wall(directory, new NoRoles()),
        directory,
        userIds -> names,
        Messengers.unused(),
        Messengers.unusedNow(),
        Messengers.unusedReader(),
        clock);
  }
}
