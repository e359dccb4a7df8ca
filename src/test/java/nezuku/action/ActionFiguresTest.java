package nezuku.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.worktime.UsualCalendars;
import org.junit.jupiter.api.Test;

/** How promises were kept, counted by hand. */
class ActionFiguresTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate FIRST = LocalDate.parse("2026-12-01");
  private static final LocalDate LAST = LocalDate.parse("2026-12-11");
  private static final Instant NOW = at("2026-12-11");

  private final MemoryOfActions store = new MemoryOfActions();
  private final ActionFigures figures =
      new ActionFigures(store, new Sides(), person -> UsualCalendars.in(person.zone()));

  @Test
  void a_promise_is_kept_if_it_is_done_by_the_day_that_was_promised_first() {
    done("A", "U1", "2026-12-01", "2026-12-01", "2026-12-01");
    done("B", "U1", "2026-12-01", "2026-12-04", "2026-12-03");
    done("C", "U1", "2026-12-04", "2026-12-04", "2026-12-08");
    open("D", "U1", "2026-12-08");
    open("E", "U1", "2026-12-11");

    Promises company = of(ActionFigures.COMPANY);
    assertThat(company.n()).isEqualTo(5);
    assertThat(company.kept()).isEqualTo(1);
    assertThat(company.keptAsMoved()).isEqualTo(2);
    assertThat(company.late()).isEqualTo(1);
    // A 0, B from Tuesday to Thursday 2, C from Friday to Tuesday 2, D to Friday 3, E 0.
    assertThat(company.slips()).containsExactly(0, 0, 2, 2, 3);
    assertThat(company.medianSlip()).hasValue(2);
    assertThat(company.reasons()).isEqualTo(Map.of(DateReason.OTHERS, 1));
  }

  @Test
  void sides_are_counted_apart_and_nobody_is_named() {
    done("A", "U1", "2026-12-01", "2026-12-01", "2026-12-01");
    open("B", "P1", "2026-12-02");
    assertThat(of().keySet()).containsExactly(ActionFigures.COMPANY, "sakura");
    assertThat(of("sakura").late()).isEqualTo(1);
    assertThat(of().toString()).doesNotContain("U1", "P1");
  }

  @Test
  void what_is_dropped_or_promised_for_another_time_does_not_count() {
    ActionItem item = open("A", "U1", "2026-12-02");
    store.change(
        item,
        item.with(new ActionItem.Dropped("不要", "U9", NOW)),
        new Change(NOW, "U9", new Change.GivenUp("不要")));
    open("B", "U1", "2026-12-14");
    open("C", "U1", "2026-11-30");
    assertThat(of()).isEmpty();
  }

  private Promises of(String side) {
    return Objects.requireNonNull(of().get(side));
  }

  private Map<String, Promises> of() {
    return figures.bySide(FIRST, LAST, NOW, item -> true);
  }

  private ActionItem open(String id, String owner, String due) {
    Proposal proposal =
        new Proposal("送る", Optional.empty(), "U9", owner, Origin.command(), LocalDate.parse(due));
    ActionItem item = ActionItem.proposed(id, proposal, at("2026-11-20"));
    store.add(item, new Change(at("2026-11-20"), "U9", new Change.Made(owner, item.due())));
    return item;
  }

  private void done(String id, String owner, String due, String moved, String doneOn) {
    ActionItem item = open(id, owner, due);
    ActionItem last = item.due(LocalDate.parse(moved));
    store.change(
        item,
        last,
        new Change(
            at(due), owner, new Change.Moved(item.due(), last.due(), DateReason.OTHERS, "待ち")));
    store.change(
        last,
        last.with(new ActionItem.Done("済", owner, at(doneOn))),
        new Change(at(doneOn), owner, new Change.Finished("済")));
  }

  private static Instant at(String date) {
    return LocalDate.parse(date).atTime(17, 0).atZone(TOKYO).toInstant();
  }

  /** Who begins with a P is of a partner. */
  private static final class Sides implements Directory {
    @Override
    public Person person(String userId) {
      return new Person(
          userId,
          userId,
          Optional.empty(),
          Language.JA,
          TOKYO,
          userId.startsWith("P")
              ? new Affiliation.PartnerStaff("sakura")
              : new Affiliation.Employee(),
          true);
    }

    @Override
    public boolean isActive(String userId) {
      return true;
    }

    @Override
    public Optional<Person> byEmail(String email) {
      return Optional.empty();
    }

    @Override
    public Clearance clearanceOfChannel(String channelId) {
      return new Clearance.Public();
    }
  }
}
