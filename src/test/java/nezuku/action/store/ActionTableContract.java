package nezuku.action.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.action.Absence;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.DateReason;
import nezuku.action.Ear;
import nezuku.action.News;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions, in every database. */
abstract class ActionTableContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(4));
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");

  private Database database;
  private ActionTable actions;
  private AbsenceTable absences;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(handle -> handle.execute("DELETE FROM action"));
    database.change(handle -> handle.execute("DELETE FROM absence"));
    actions = new ActionTable(database);
    absences = new AbsenceTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_action_is_found_as_it_was_kept_however_its_id_is_written() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    assertThat(actions.find(" a2b3c4 ")).contains(item);
    assertThat(actions.find("A2B3C5")).isEmpty();
    assertThat(actions.open()).containsExactly(item);
    assertThat(actions.history("A2B3C4"))
        .containsExactly(new Change(NOW, "U1", new Change.Made("U2", DUE)));
  }

  @Test
  void every_change_is_kept_with_who_when_and_why() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    ActionItem current = item;
    List<Change> changes =
        List.of(
            by("U2", new Change.Agreed()),
            by("U2", new Change.Moved(DUE, DUE.plusDays(2), DateReason.OTHERS, "部品が遅れ 😀")),
            by("U2", new Change.Paused("倉庫", DUE)),
            by("U2", new Change.Resumed()),
            by("U1", new Change.HandedOn("U2", "U3", "異動")),
            by("U3", new Change.Finished("送りました")));
    List<ActionItem> states =
        List.of(
            with(item, new ActionItem.Accepted(), "U2", DUE),
            with(item, new ActionItem.Accepted(), "U2", DUE.plusDays(2)),
            with(item, new ActionItem.Waiting("倉庫", DUE), "U2", DUE.plusDays(2)),
            with(item, new ActionItem.Accepted(), "U2", DUE.plusDays(2)),
            with(item, new ActionItem.Proposed(), "U3", DUE.plusDays(2)),
            with(item, new ActionItem.Done("送りました", "U3", LATER), "U3", DUE.plusDays(2)));
    for (int i = 0; i < changes.size(); i++) {
      assertThat(actions.change(current, states.get(i), changes.get(i))).isTrue();
      current = states.get(i);
      assertThat(actions.find("A2B3C4")).contains(current);
    }
    assertThat(actions.history("A2B3C4")).hasSize(7).endsWith(changes.toArray(Change[]::new));
    assertThat(actions.open()).isEmpty();
  }

  @Test
  void of_two_who_change_the_same_only_one_does() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    ActionItem done = with(item, new ActionItem.Done("済", "U2", LATER), "U2", DUE);
    ActionItem handed = with(item, new ActionItem.Proposed(), "U3", DUE);
    assertThat(actions.change(item, done, by("U2", new Change.Finished("済")))).isTrue();
    assertThat(actions.change(item, handed, by("U1", new Change.HandedOn("U2", "U3", ""))))
        .isFalse();
    assertThat(actions.find("A2B3C4")).contains(done);
    assertThat(actions.history("A2B3C4")).hasSize(2);
  }

  @Test
  void the_most_urgent_comes_first_and_everybody_has_their_own() {
    ActionItem later = added("LATER2", "U2", DUE.plusDays(1));
    ActionItem sooner = added("SOONER", "U2", DUE);
    ActionItem own = added("MINE22", "U1", DUE);
    assertThat(actions.openOf("U2")).containsExactly(sooner, later);
    assertThat(actions.openGivenBy("U1")).containsExactly(sooner, later);
    assertThat(actions.openOf("U1")).containsExactly(own);
    assertThat(actions.ofCircle("S1", NOW)).hasSize(3);
    assertThat(actions.ofCircle("S2", NOW)).isEmpty();
  }

  @Test
  void what_was_made_of_something_is_found_by_it() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    assertThat(actions.ofSource("M1")).containsExactly(item);
    assertThat(actions.ofSource("M2")).isEmpty();
  }

  @Test
  void what_was_closed_in_a_span_of_time_is_found_for_the_figures() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    ActionItem dropped = with(item, new ActionItem.Dropped("不要", "U1", LATER), "U2", DUE);
    actions.change(item, dropped, by("U1", new Change.GivenUp("不要")));
    assertThat(actions.between(LATER, LATER.plusSeconds(1))).containsExactly(dropped);
    assertThat(actions.between(LATER.plusMillis(1), LATER.plusSeconds(1))).isEmpty();
    assertThat(actions.ofCircle("S1", LATER.plusMillis(1))).isEmpty();
  }

  @Test
  void who_was_told_when_is_remembered_while_it_is_open() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    actions.told("A2B3C4", Ear.OWNER, DUE);
    actions.told("A2B3C4", Ear.OWNER, DUE.plusDays(1));
    actions.told("A2B3C4", Ear.MANAGER, DUE);
    assertThat(actions.told())
        .isEqualTo(Map.of("A2B3C4", Map.of(Ear.OWNER, DUE.plusDays(1), Ear.MANAGER, DUE)));
    actions.change(
        item,
        with(item, new ActionItem.Done("", "U2", LATER), "U2", DUE),
        by("U2", new Change.Finished("")));
    assertThat(actions.told()).isEmpty();
  }

  @Test
  void what_happened_at_night_is_told_once() {
    ActionItem item = added("A2B3C4", "U2", DUE);
    ActionItem accepted = with(item, new ActionItem.Accepted(), "U2", DUE);
    Change agreed = by("U2", new Change.Agreed());
    actions.change(item, accepted, agreed);
    actions.tellLater("U1", "A2B3C4", agreed);
    assertThat(actions.news()).isEqualTo(Map.of("U1", List.of(new News(accepted, agreed))));
    // What came while it was being told is told next time.
    actions.tellLater("U1", "A2B3C4", agreed);
    actions.newsTold("U1", 1);
    assertThat(actions.news()).isEqualTo(Map.of("U1", List.of(new News(accepted, agreed))));
    actions.newsTold("U1", 1);
    assertThat(actions.news()).isEmpty();
  }

  @Test
  void an_absence_takes_the_place_of_those_that_it_meets() {
    Absence first = new Absence("U1", DUE, DUE.plusDays(3), Optional.empty());
    Absence second = new Absence("U1", DUE.plusDays(3), DUE.plusDays(5), Optional.of("U9"));
    absences.add(first, NOW);
    assertThat(absences.of("U1", DUE)).containsExactly(first);
    absences.add(second, NOW);
    assertThat(absences.of("U1", DUE)).containsExactly(second);
    assertThat(absences.deputizedBy("U9", DUE)).containsExactly(second);
    assertThat(absences.of("U1", DUE.plusDays(6))).isEmpty();
    absences.clear("U1", DUE);
    assertThat(absences.of("U1", DUE)).isEmpty();
  }

  @Test
  void what_somebody_was_to_do_goes_back_when_they_are_forgotten() {
    added("A2B3C4", "U2", DUE);
    database.transaction(
        () -> {
          assertThat(ActionTraces.owned(database).forget("U2")).isEqualTo(1);
          assertThat(ActionTraces.changes(database).forget("U2")).isEqualTo(1);
          return true;
        });
    assertThat(actions.find("A2B3C4").orElseThrow().ownerId()).isEqualTo("U1");
    assertThat(actions.history("A2B3C4").toString()).doesNotContain("U2");
    assertThat(ActionTraces.given(database).export("U1")).hasSize(1);
  }

  private ActionItem added(String id, String owner, LocalDate due) {
    Proposal proposal =
        new Proposal(
            "見積もりを送る 😀",
            Optional.of("https://midori.example/1"),
            "U1",
            owner,
            Origin.minutes("S1", "M1"),
            due);
    ActionItem item = ActionItem.proposed(id, proposal, NOW);
    actions.add(item, new Change(NOW, "U1", new Change.Made(owner, due)));
    return item;
  }

  private static Change by(String user, Change.Deed deed) {
    return new Change(LATER, user, deed);
  }

  private static ActionItem with(
      ActionItem item, ActionItem.State state, String owner, LocalDate due) {
    return new ActionItem(
        item.id(),
        item.what(),
        item.link(),
        item.giverId(),
        owner,
        item.origin(),
        due,
        item.firstDue(),
        state,
        item.createdAt());
  }
}
