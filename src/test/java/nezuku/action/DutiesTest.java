package nezuku.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nezuku.action.Duties.Duty;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

class DutiesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T23:30:00Z");
  private static final Person HANAKO =
      new Person(
          "U1",
          "鈴木 花子",
          Optional.empty(),
          Language.JA,
          ZoneId.of("Asia/Tokyo"),
          new Affiliation.Employee(),
          true);
  private static final Duty DUTY =
      new Duty(
          "process:expenses", "説明を書く", Optional.empty(), HANAKO, LocalDate.parse("2026-12-01"));

  private final MemoryOfActions store = new MemoryOfActions();
  private int ids;
  private final Duties duties = new Duties(store, () -> "A" + ++ids, InstantSource.fixed(NOW));

  @Test
  void who_answers_for_something_has_it_to_do_by_a_date_and_reads_of_it_next_morning() {
    ActionItem item = duties.give(DUTY);

    assertThat(item.state()).isEqualTo(new ActionItem.Accepted());
    assertThat(item.due()).isEqualTo("2026-12-01");
    assertThat(store.openOf("U1")).containsExactly(item);
    assertThat(store.news().get("U1")).extracting(News::item).containsExactly(item);
    // The chase begins where the owner is: there it is the next day already.
    assertThat(store.told())
        .isEqualTo(Map.of("A1", Map.of(Ear.OWNER, LocalDate.parse("2026-11-25"))));
  }

  @Test
  void one_thing_is_asked_for_once_until_it_is_done_and_then_may_be_again() {
    duties.give(DUTY);
    assertThat(duties.give(DUTY).id()).isEqualTo("A1");
    assertThat(store.open()).hasSize(1);

    duties.settle("process:expenses", "U2", "書きました");

    assertThat(store.open()).isEmpty();
    assertThat(duties.all("process:expenses"))
        .singleElement()
        .extracting(ActionItem::state)
        .isEqualTo(new ActionItem.Done("書きました", "U2", NOW));
    assertThat(duties.give(DUTY).id()).isEqualTo("A2");
  }

  @Test
  void what_nobody_has_to_do_can_be_settled_and_other_things_stay_open() {
    duties.give(DUTY);

    duties.settle("process:payroll", "U2", "");

    assertThat(duties.open("process:expenses")).isPresent();
    assertThat(duties.open("process:payroll")).isEmpty();
  }

  @Test
  void who_has_just_done_it_or_cannot_is_left_in_peace_for_thirty_days() {
    assertThat(duties.isGivenLately("process:expenses")).isFalse();
    duties.give(DUTY);
    assertThat(duties.isGivenLately("process:expenses")).isTrue();
    duties.settle("process:expenses", "U2", "書きました");
    assertThat(at(NOW.plus(Duration.ofDays(29)))).isTrue();
    assertThat(at(NOW.plus(Duration.ofDays(30)))).isFalse();
  }

  private boolean at(Instant moment) {
    return new Duties(store, () -> "B", InstantSource.fixed(moment))
        .isGivenLately("process:expenses");
  }
}
