package nezuku.proposal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Audience;
import nezuku.platform.store.Database;
import nezuku.proposal.Baseline;
import nezuku.proposal.Draft;
import nezuku.proposal.Effect;
import nezuku.proposal.Idea;
import nezuku.proposal.Kind;
import nezuku.proposal.Measured;
import nezuku.proposal.Sample;
import nezuku.proposal.State;
import nezuku.proposal.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people propose, in every database. */
abstract class IdeaTableContract {
  private static final Instant NOW = Sample.NOW;
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final Baseline BEFORE =
      new Baseline("days", new Measured(3.25, 120, "2026-10", LocalDate.parse("2026-11-24")));
  private static final Measured AFTER =
      new Measured(2.5, 131, "2026-12", LocalDate.parse("2027-01-10"));

  private Database database;
  private IdeaTable table;

  abstract Database open();

  @BeforeEach
  void fresh() {
    database = open();
    database.change(
        handle ->
            List.of("idea_post", "idea_vote", "idea_step", "idea")
                .forEach(name -> handle.execute("DELETE FROM " + name)));
    table = new IdeaTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_proposed_is_found_by_its_id_however_it_is_written() {
    Idea idea =
        new Idea(
            "K7ABCD",
            new Draft(
                Kind.PROBLEM,
                "申請が紙",
                "オンライン",
                Optional.of("expenses"),
                new Effect("10", "3", "社員"),
                List.of("指標", "質問")),
            new Idea.Author("U1", true),
            new Audience.OnePartner("sakura"),
            new State.Submitted(),
            NOW);
    Idea bare = idea("K7ABCE", NOW.plusSeconds(1));
    table.add(idea);
    table.add(bare);
    assertThat(table.find(" k7abcd ")).contains(idea);
    assertThat(table.all()).containsExactly(bare, idea);
    assertThat(table.find("NOBODY")).isEmpty();
  }

  @Test
  void every_state_comes_back_as_it_was_and_the_history_in_order() {
    Idea idea = idea("K7ABCD", NOW);
    table.add(idea);
    State.InReview review = new State.Submitted().review("U2", DUE);
    State.Accepted accepted = review.accept("U2", NOW, Optional.of(BEFORE));
    List<State> states =
        List.of(
            review,
            review.review("U3", DUE.plusDays(1)),
            accepted,
            accepted.done("早くなった", "U3", NOW, Optional.of(AFTER)));
    Idea last = idea;
    for (State state : states) {
      assertThat(change(last, state)).isTrue();
      last = last.with(state);
      assertThat(table.find("K7ABCD")).contains(last);
    }
    assertThat(table.history("K7ABCD"))
        .extracting(step -> step.phase() + " " + step.word())
        .containsExactly(
            "SUBMITTED ",
            "IN_REVIEW 2026-12-01",
            "IN_REVIEW 2026-12-02",
            "ACCEPTED ",
            "DONE 早くなった");
    assertThat(table.history("K7ABCD").getFirst().byId()).isEqualTo("U1");
  }

  @Test
  void of_two_who_decide_at_once_the_first_counts() {
    Idea idea = idea("K7ABCD", NOW);
    table.add(idea);
    assertThat(change(idea, new State.Submitted().decline("費用", "U2", NOW))).isTrue();
    assertThat(change(idea, new State.Submitted().review("U3", DUE))).isFalse();
    assertThat(table.find("K7ABCD").orElseThrow().state())
        .isEqualTo(new State.Declined("費用", "U2", NOW));
    assertThat(table.history("K7ABCD")).hasSize(2);

    Idea other = idea("K7ABCE", NOW);
    State.InReview review = new State.Submitted().review("U2", DUE);
    table.add(other);
    assertThat(change(other, review)).isTrue();
    assertThat(change(other.with(review), review.review("U3", DUE))).isTrue();
    assertThat(change(other.with(review), review.review("U4", DUE))).isFalse();
  }

  @Test
  void a_person_agrees_once_and_can_take_it_back() {
    table.add(idea("K7ABCD", NOW));
    table.vote("K7ABCD", "U2", "+1", NOW);
    table.vote("K7ABCD", "U2", "+1", NOW);
    table.vote("K7ABCD", "U2", "heart", NOW);
    table.vote("K7ABCD", "U3", "button", NOW);
    assertThat(table.voters()).isEqualTo(Map.of("K7ABCD", Set.of("U2", "U3")));
    table.unvote("K7ABCD", "U2", "+1");
    assertThat(table.voters()).isEqualTo(Map.of("K7ABCD", Set.of("U2", "U3")));
    table.unvote("K7ABCD", "U2", "heart");
    table.unvote("K7ABCD", "U2", "heart");
    assertThat(table.voters()).isEqualTo(Map.of("K7ABCD", Set.of("U3")));
  }

  @Test
  void it_is_known_by_where_it_was_posted_once_that_is_known() {
    Idea idea = idea("K7ABCD", NOW);
    table.add(idea);
    table.posted("K7ABCD", "m1");
    assertThat(table.postsWithoutPlace()).containsExactly("m1");
    assertThat(table.at("C1", "1.1")).isEmpty();
    table.place("m1", "C1", "1.1");
    assertThat(table.postsWithoutPlace()).isEmpty();
    assertThat(table.at("C1", "1.1")).contains(idea);
    assertThat(table.at("C2", "1.1")).isEmpty();
  }

  @Test
  void who_is_forgotten_is_named_nowhere_and_what_they_proposed_stays() {
    Idea idea = idea("K7ABCD", NOW);
    table.add(idea);
    State.InReview review = new State.Submitted().review("U1", DUE);
    change(idea, review);
    table.vote("K7ABCD", "U1", "button", NOW);
    assertThat(IdeaTraces.made(database).export("U1")).hasSize(1);
    assertThat(IdeaTraces.decided(database).export("U1")).hasSize(1);
    assertThat(IdeaTraces.steps(database).export("U1")).hasSize(1);
    assertThat(IdeaTraces.votes(database).export("U1")).hasSize(1);

    database.change(
        handle ->
            List.of(
                    IdeaTraces.made(database),
                    IdeaTraces.decided(database),
                    IdeaTraces.steps(database),
                    IdeaTraces.votes(database))
                .forEach(traces -> assertThat(traces.forget("U1")).isEqualTo(1)));

    Idea left = table.find("K7ABCD").orElseThrow();
    assertThat(left.said()).isEqualTo(idea.said());
    assertThat(left.author()).isEqualTo(new Idea.Author("", false));
    assertThat(left.state()).isEqualTo(new State.InReview("", DUE));
    assertThat(table.voters()).isEmpty();
  }

  private boolean change(Idea before, State after) {
    return table.change(before, before.with(after), Step.into(after, "U2", NOW));
  }

  private static Idea idea(String id, Instant at) {
    return new Idea(
        id,
        Sample.draft("申請が紙"),
        new Idea.Author("U1", false),
        new Audience.Internal(),
        new State.Submitted(),
        at);
  }
}
