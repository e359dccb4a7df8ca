package nezuku.adoption.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Members;
import nezuku.people.Person;
import nezuku.people.Worded;
import org.junit.jupiter.api.Test;

/** What is shown of what the people of teams did, and when that is decided. */
class TeamDeedsTest {
  private static final Instant END = Instant.parse("2026-10-01T00:00:00Z");
  private static final Span QUARTER =
      new Span(
          "2026-Q2",
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 9, 30),
          Instant.parse("2026-07-01T00:00:00Z"),
          END);
  private static final Team ALL = team("all");
  private static final Team INSIDE = team("inside");

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final List<Deed.By> done = new ArrayList<>();
  private final Memory memory = new Memory();
  private Instant now = END.plusSeconds(86_400);

  private static Team team(String id) {
    return new Team(id, new Worded(id, id), new Team.Place.Group(id), List.of());
  }

  private TeamDeeds deeds(Team... teams) {
    return new TeamDeeds(
        List.of(teams),
        new TeamPeople(new Groups(), new Everybody()),
        quarter -> done,
        memory,
        (InstantSource) () -> now);
  }

  private void did(String userId) {
    done.add(
        new Deed.By(
            userId, new Deed(Deed.Kind.ACTION_DONE, END.minusSeconds(done.size() + 1), userId)));
  }

  private Optional<Integer> shown(TeamDeeds deeds, Team team) {
    deeds.close(QUARTER);
    return deeds.of(team, QUARTER).map(List::size);
  }

  @Test
  void a_team_of_five_is_shown_and_one_of_four_is_not() {
    groups.put("all", Set.of("A", "B", "C", "D", "E"));
    groups.put("inside", Set.of("V", "W", "X", "Y"));
    did("A");
    did("B");
    did("X");
    TeamDeeds deeds = deeds(ALL, INSIDE);
    assertThat(shown(deeds, ALL)).contains(2);
    assertThat(shown(deeds, INSIDE)).isEmpty();
  }

  @Test
  void of_teams_that_differ_by_fewer_than_five_only_the_first_is_shown_to_anybody() {
    groups.put("all", Set.of("A", "B", "C", "D", "E", "F"));
    groups.put("inside", Set.of("A", "B", "C", "D", "E"));
    did("F");
    TeamDeeds deeds = deeds(ALL, INSIDE);
    assertThat(shown(deeds, ALL)).contains(1);
    assertThat(shown(deeds, INSIDE)).isEmpty();
  }

  @Test
  void guests_and_partners_in_its_channel_are_not_of_the_team() {
    groups.put("all", Set.of("A", "B", "C", "D", "partner-E"));
    assertThat(shown(deeds(ALL), ALL)).isEmpty();
  }

  @Test
  void who_joins_later_changes_nothing_so_that_two_looks_cant_be_subtracted() {
    groups.put("all", new TreeSet<>(Set.of("A", "B", "C", "D", "E")));
    did("A");
    did("Z");
    assertThat(shown(deeds(ALL), ALL)).contains(1);
    groups.get("all").add("Z");
    did("B");
    assertThat(shown(deeds(ALL), ALL)).contains(1);
  }

  @Test
  void a_team_that_is_configured_later_has_no_figures_of_a_quarter_that_is_decided() {
    groups.put("all", Set.of("A", "B", "C", "D", "E"));
    groups.put("inside", Set.of("V", "W", "X", "Y", "Z"));
    assertThat(shown(deeds(ALL), ALL)).contains(0);
    assertThat(shown(deeds(ALL, INSIDE), INSIDE)).isEmpty();
  }

  @Test
  void nothing_is_decided_before_the_quarter_has_ended_everywhere_or_while_slack_is_down() {
    groups.put("all", Set.of("A", "B", "C", "D", "E"));
    now = END.plusSeconds(3600);
    assertThat(shown(deeds(ALL), ALL)).isEmpty();
    now = END.plusSeconds(86_400);
    assertThat(shown(deeds(ALL, INSIDE), ALL)).isEmpty();
    groups.put("inside", Set.of());
    assertThat(shown(deeds(ALL, INSIDE), ALL)).contains(0);
  }

  @Test
  void the_deeds_of_one_person_do_not_stand_together() {
    groups.put("all", Set.of("A", "B", "C", "D", "E"));
    did("A");
    did("B");
    did("A");
    TeamDeeds deeds = deeds(ALL);
    deeds.close(QUARTER);
    assertThat(deeds.of(ALL, QUARTER).orElseThrow())
        .extracting(Deed::reference)
        .containsExactly("A", "B", "A");
  }

  private final class Groups implements Members {
    @Override
    public Optional<Set<String>> ofChannel(String channelId) {
      return Optional.empty();
    }

    @Override
    public Optional<Set<String>> ofGroup(String groupId) {
      return Optional.ofNullable(groups.get(groupId));
    }
  }

  private static final class Everybody implements Directory {
    @Override
    public Person person(String userId) {
      Affiliation affiliation =
          userId.startsWith("partner-")
              ? new Affiliation.PartnerStaff("sakura")
              : new Affiliation.Employee();
      return new Person(
          userId, userId, Optional.empty(), Language.EN, ZoneOffset.UTC, affiliation, true);
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

  private static final class Memory implements DeedStore {
    private final Map<String, Map<String, Shown>> quarters = new HashMap<>();

    @Override
    public boolean isDecided(String quarter) {
      return quarters.containsKey(quarter);
    }

    @Override
    public void decide(String quarter, Map<String, Shown> shown, Instant at) {
      quarters.putIfAbsent(quarter, shown);
    }

    @Override
    public Optional<Shown> of(String quarter, String team) {
      return Optional.ofNullable(quarters.getOrDefault(quarter, Map.of()).get(team));
    }
  }
}
