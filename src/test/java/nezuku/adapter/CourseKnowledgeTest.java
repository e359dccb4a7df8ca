package nezuku.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.learning.Memory;
import nezuku.faq.store.LearningTable;
import nezuku.learning.Knowledge;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which wordings of people the courses may ask. */
class CourseKnowledgeTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Person TANAKA = person(new Affiliation.Employee(), Language.JA);
  private static final Person KOBAYASHI =
      person(new Affiliation.PartnerStaff("sakura"), Language.JA);
  private static final Person DANIEL = person(new Affiliation.PartnerStaff("kaede"), Language.JA);
  private static final Person GUEST = person(new Affiliation.Outsider(), Language.JA);
  private static final Clearance SAKURA = new Clearance.OfPartner("sakura");

  @TempDir Path data;
  private Database database;
  private Memory taught;
  private Content content = content("お金まだ", "振込まだ");

  @BeforeEach
  void open() {
    database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")));
    taught = new LearningTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void only_what_the_owner_kept_is_asked_and_the_oldest_first() {
    vote("お金まだ", new Clearance.Full(), true);
    vote("振込まだ", new Clearance.Full(), true);
    for (State state : List.of(State.LEARNT, State.OFFERED, State.REMOVED)) {
      taught.decide(claim("お金まだ"), state, NOW);
      assertThat(asked(TANAKA)).as(state.name()).isEmpty();
    }
    taught.decide(claim("振込まだ"), State.KEPT, NOW);
    taught.decide(claim("お金まだ"), State.KEPT, NOW);
    assertThat(asked(TANAKA)).containsExactly("お金まだ", "振込まだ");
  }

  @Test
  void people_are_asked_only_what_their_like_asked() {
    vote("お金まだ", new Clearance.Full(), true);
    vote("振込まだ", SAKURA, true);
    taught.decide(claim("お金まだ"), State.KEPT, NOW);
    taught.decide(claim("振込まだ"), State.KEPT, NOW);
    assertThat(asked(TANAKA)).containsExactly("お金まだ");
    assertThat(asked(KOBAYASHI)).containsExactly("振込まだ");
    assertThat(asked(DANIEL)).isEmpty();
    assertThat(asked(GUEST)).isEmpty();
  }

  @Test
  void who_said_that_it_means_something_else_did_not_ask_for_it() {
    vote("お金まだ", new Clearance.Full(), true);
    vote("お金まだ", SAKURA, false);
    taught.decide(claim("お金まだ"), State.KEPT, NOW);
    assertThat(asked(KOBAYASHI)).isEmpty();
  }

  @Test
  void what_was_taken_out_of_the_page_or_is_in_another_language_is_not_asked() {
    vote("お金まだ", new Clearance.Full(), true);
    taught.decide(claim("お金まだ"), State.KEPT, NOW);
    assertThat(asked(person(new Affiliation.Employee(), Language.EN))).isEmpty();
    content = content("振込まだ");
    assertThat(asked(TANAKA)).isEmpty();
    content = new Content();
    assertThat(asked(TANAKA)).isEmpty();
  }

  @Test
  void besides_an_entry_stand_the_others_of_its_category() {
    assertThat(knowledge().besides("paid", Language.JA))
        .extracting(Knowledge.Piece::id)
        .containsExactly("claim");
    assertThat(knowledge().besides("nothing", Language.JA)).isEmpty();
  }

  private List<String> asked(Person person) {
    return knowledge().asked("paid", person).stream().map(Knowledge.Asked::wording).toList();
  }

  private CourseKnowledge knowledge() {
    return new CourseKnowledge(() -> content, taught);
  }

  private void vote(String wording, Clearance clearance, boolean agrees) {
    Optional<String> voter = Optional.of("U" + clearance);
    taught.record(new Evidence(claim(wording), voter, clearance, agrees, NOW));
  }

  private static Claim claim(String wording) {
    return Claim.of(wording, Language.JA, "paid").orElseThrow();
  }

  private static Content content(String... aliases) {
    return new Content(
        List.of(
            entry("paid", "expenses", List.of(aliases)),
            entry("claim", "expenses", List.of()),
            entry("printer", "it", List.of())),
        List.of());
  }

  private static Entry entry(String id, String category, List<String> aliases) {
    return new Entry(
        id,
        category,
        new Audience.AllPartners(),
        "owner@midori.example",
        LocalDate.of(2026, 11, 1),
        Optional.empty(),
        Map.of(Language.JA, new Wording(id + "とは", aliases, "答え", List.of())));
  }

  private static Person person(Affiliation affiliation, Language language) {
    return new Person(
        "U1", "U1", Optional.empty(), language, ZoneId.of("Asia/Tokyo"), affiliation, true);
  }
}
