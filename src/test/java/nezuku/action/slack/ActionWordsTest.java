package nezuku.action.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.NoDirectory;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.DateReason;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Modal;
import nezuku.worktime.UsualCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be said about actions can be said in both languages. */
class ActionWordsTest {
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatever_happens_is_told_to_others_to_who_did_it_and_in_the_history(Language language) {
    List<Change.Deed> deeds =
        List.of(
            new Change.Made("U2", DUE),
            new Change.Agreed(),
            new Change.Moved(DUE, DUE.plusDays(1), DateReason.OTHER, "雪"),
            new Change.HandedOn("U2", "U3", "異動"),
            new Change.Paused("倉庫", DUE),
            new Change.Resumed(),
            new Change.Finished("済"),
            new Change.GivenUp("不要"));
    for (Change.Deed deed : deeds) {
      for (String voice : List.of("news.", "did.", "history.")) {
        assertThat(
                ActionWords.told(
                    voice, language, item(), new Change(NOW, "U1", deed), new NoDirectory()))
            .isNotBlank()
            .doesNotContain("{");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_state_and_reason_has_its_words(Language language) {
    for (ActionItem.State state :
        List.of(
            new ActionItem.Proposed(),
            new ActionItem.Waiting("倉庫", DUE),
            new ActionItem.Done("済", "U1", NOW),
            new ActionItem.Dropped("不要", "U1", NOW))) {
      assertThat(ActionWords.state(language, item(state), LocalDate.of(2026, 11, 24))).isPresent();
    }
    for (DateReason reason : DateReason.values()) {
      assertThat(ActionWords.reason(language, reason)).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_form_can_be_shown(Language language) {
    Person person =
        new Person(
            "U1",
            "伊藤",
            Optional.empty(),
            language,
            java.time.ZoneOffset.UTC,
            new Affiliation.Employee(),
            true);
    Stream<Modal> forms =
        Stream.of(
            ActionForms.done(item(), person),
            ActionForms.date(item(), person),
            ActionForms.hand(item(), person),
            ActionForms.waiting(item(), person, DUE),
            ActionForms.cannot(item(), person),
            ActionForms.drop(item(), person),
            ActionForms.created(NewAction.of("", "", Optional.empty()), person, Optional.empty()),
            ActionForms.away(person, DUE, Optional.empty(), ""),
            ActionForms.filter(person));
    assertThat(forms.map(Modal::json))
        .hasSize(9)
        .allSatisfy(json -> assertThat(json).contains("title"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void lateness_is_counted_in_working_days(Language language) {
    String friday =
        ActionWords.due(
            language,
            item(),
            LocalDate.parse("2026-12-07"),
            () -> UsualCalendars.in(java.time.ZoneId.of("Asia/Tokyo")));
    assertThat(friday).contains("4");
  }

  @Test
  void one_working_day_is_one() {
    assertThat(
            ActionWords.due(
                Language.EN,
                item(),
                LocalDate.parse("2026-12-02"),
                () -> UsualCalendars.in(java.time.ZoneId.of("Asia/Tokyo"))))
        .isEqualTo("Due Tue 1 Dec, one working day late");
  }

  @Test
  void who_hands_on_what_is_theirs_is_named_once() {
    Change own = new Change(NOW, "U2", new Change.HandedOn("U2", "U3", "異動"));
    Change others = new Change(NOW, "U1", new Change.HandedOn("U2", "U3", "異動"));
    assertThat(ActionWords.told("news.", Language.JA, item(), own, new NoDirectory()))
        .containsOnlyOnce("U2");
    assertThat(ActionWords.told("news.", Language.JA, item(), others, new NoDirectory()))
        .contains("U1", "U2", "U3");
    Change made = new Change(NOW, "U2", new Change.Made("U2", DUE));
    assertThat(ActionWords.told("history.", Language.EN, item(), made, new NoDirectory()))
        .containsOnlyOnce("U2");
  }

  private static ActionItem item() {
    return item(new ActionItem.Accepted());
  }

  private static ActionItem item(ActionItem.State state) {
    ActionItem made =
        ActionItem.proposed(
            "A2B3C4", new Proposal("送る", Optional.empty(), "U1", "U2", Origin.command(), DUE), NOW);
    return new ActionItem(
        made.id(),
        made.what(),
        made.link(),
        made.giverId(),
        made.ownerId(),
        made.origin(),
        made.due(),
        made.firstDue(),
        state,
        made.createdAt());
  }
}
