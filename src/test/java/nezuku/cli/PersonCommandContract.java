package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.action.Absence;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.action.store.AbsenceTable;
import nezuku.action.store.ActionTable;
import nezuku.adoption.Item;
import nezuku.adoption.Tick;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.score.Consent;
import nezuku.adoption.store.AdoptionTable;
import nezuku.adoption.store.ConsentTable;
import nezuku.adoption.store.PulseTable;
import nezuku.faq.Ask;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.gap.Dismissal;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.store.AskTable;
import nezuku.faq.store.DraftTable;
import nezuku.faq.store.GapTable;
import nezuku.faq.store.LearningTable;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Worded;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.outbox.Posted;
import nezuku.platform.outbox.Queued;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.InboxTable;
import nezuku.platform.store.OutboxTable;
import nezuku.process.Fact;
import nezuku.process.store.FactTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person gets who wants to know what is kept about them, or to be forgotten. */
abstract class PersonCommandContract {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final String NAOKO = "U0NAOKO01";
  private static final String JAMES = "W0JAMES02";

  /** Tables that never hold a person. */
  private static final List<String> NOBODY =
      List.of(
          "flyway_schema_history",
          "instance",
          "job",
          "scheduled_task",
          "ask_entry",
          "chosen",
          "pair",
          "page",
          "edition",
          "learnt_alias",
          "confirmed",
          "vector",
          "action_told",
          "series",
          "kpi_case",
          "kpi_change",
          "kpi_reading",
          "kpi_source",
          "kpi_summary",
          "kpi_alert",
          "adoption_stand",
          "pulse_result",
          "score_quarter",
          "score_team",
          "score_deed",
          "idea_post",
          "course_edition");

  @TempDir Path root;

  abstract String url();

  @BeforeEach
  void everybodyLeavesTracesEverywhere() {
    try (Database database = open()) {
      database.change(
          handle ->
              List.of(
                      "ask",
                      "draft",
                      "inbox",
                      "outbox",
                      "evidence",
                      "action",
                      "absence",
                      "series",
                      "kept_form",
                      "kpi_given",
                      "kpi_import",
                      "process_fact",
                      "adoption_tick",
                      "adoption_reader",
                      "adoption_consent",
                      "pulse_answer",
                      "idea",
                      "course_member",
                      "course_answer",
                      "course_change")
                  .forEach(table -> handle.execute("DELETE FROM " + table)));
      traces(database, NAOKO, JAMES, "N");
      traces(database, JAMES, NAOKO, "J");
    }
  }

  private static void traces(Database database, String person, String other, String prefix) {
    AskTable log = new AskTable(database);
    String own = prefix + "OWN22";
    log.record(ask(own, person, prefix + " secret"));
    log.record(ask(prefix + "MENTN", person, prefix + " what does " + other + " do?"));
    log.record(new Feedback(own, NOW, person, true));
    log.record(
        new Gap(own, NOW, person, other, prefix + " urgent, says " + other, Language.JA, false));
    new LearningTable(database)
        .record(
            new Evidence(
                new Claim(prefix + " secret", Language.JA, "a"),
                Optional.of(person),
                new Clearance.Full(),
                true,
                NOW));
    new GapTable(database).dismiss(List.of(own), new Dismissal(person, NOW, 1));
    DraftTable drafts = new DraftTable(database);
    drafts.propose(draft(prefix, person));
    drafts.decline(prefix, person, NOW);
    actions(database, person, other, prefix);
    MeetingLeavings.of(database, person, other, prefix, NOW);
    KpiLeavings.of(database, person, prefix, NOW);
    CourseLeavings.of(database, person, NOW);
    new FactTable(database)
        .add("expenses", Fact.HOURS, new Worded(prefix + " 9", prefix + " 9"), person, NOW);
    AdoptionTable adoption = new AdoptionTable(database);
    adoption.tick("expenses", Item.REVIEW, new Tick(person, NOW, prefix + " done"));
    adoption.read("expenses", person, NOW);
    new PulseTable(database)
        .answer(
            new Ballot(new Quarter(2026, 4), "sakura", Ballot.Voter.COMPANY),
            person,
            new Marks(List.of(1, 2, 3)),
            NOW);
    new ConsentTable(database)
        .add(new Consent("sakura", prefix, Consent.Side.COMPANY, person, NOW));
    IdeaLeavings.of(database, person, prefix, NOW);
    OutboxTable outbox = new OutboxTable(database, "me");
    outbox.add(new Outgoing(person, true, prefix + " direct"), NOW);
    outbox.add(new Outgoing("C1", true, prefix + " {\"userId\":\"" + person + "\"}"), NOW);
    String sent = outbox.add(new Outgoing(person + "/1.1", true, "sent"), NOW);
    Queued queued = outbox.claim(List.of(sent)).getFirst();
    outbox.sent(queued, Optional.of(new Posted("D1", "1.2")));
    InboxTable inbox = new InboxTable(database, "me");
    inbox.accept(prefix + "1", prefix + " {\"actor\":{\"userId\":\"" + person + "\"}}", NOW);
  }

  private static void actions(Database database, String person, String other, String prefix) {
    ActionTable actions = new ActionTable(database);
    LocalDate due = LocalDate.parse("2026-12-01");
    for (String owner : List.of(person, other)) {
      Proposal proposal =
          new Proposal(prefix + " do", Optional.empty(), person, owner, Origin.command(), due);
      ActionItem item = ActionItem.proposed(prefix + "ACT" + owner.charAt(0), proposal, NOW);
      Change made = new Change(NOW, person, new Change.Made(owner, due));
      actions.add(item, made);
      actions.tellLater(owner, item.id(), made);
    }
    new AbsenceTable(database).add(new Absence(person, due, due, Optional.of(other)), NOW);
  }

  private static Draft draft(String id, String person) {
    return new Draft(
        id, "it/x.ja.md", Optional.of("text"), Fingerprint.NONE, person, NOW, Optional.empty());
  }

  private static Ask ask(String reference, String person, String question) {
    return new Ask(
        reference,
        NOW,
        person,
        "C1/1.1",
        question,
        Language.JA,
        "choices",
        List.of("a", "b"),
        "it");
  }

  @Test
  void a_person_is_given_everything_about_them_and_nothing_that_others_wrote() {
    Terminal terminal = run("export", "--user", NAOKO);

    assertThat(terminal.exit()).isZero();
    JsonNode kept = terminal.json();
    assertThat(kept.path("user").stringValue()).isEqualTo(NAOKO);
    assertThat(kept.at("/asks").size()).isEqualTo(2);
    assertThat(kept.at("/asks/0/question").stringValue()).isEqualTo("N secret");
    assertThat(kept.at("/asks/0/entries").stringValue()).isEqualTo("a b");
    assertThat(kept.at("/asks/0/asked_at").stringValue()).isEqualTo("2026-11-24T03:00:00Z");
    assertThat(kept.at("/feedback").size()).isEqualTo(1);
    assertThat(kept.at("/evidence").size()).isEqualTo(1);
    assertThat(kept.at("/gaps_asked").size()).isEqualTo(1);
    assertThat(kept.at("/gaps_owned").size()).isEqualTo(1);
    assertThat(kept.at("/mentioned_in_asks").size()).isEqualTo(1);
    assertThat(kept.at("/messages").size()).isEqualTo(3);
    assertThat(kept.at("/deliveries").size()).isEqualTo(1);
    assertThat(terminal.out()).doesNotContain("J secret", "J what does", "J direct");
  }

  @Test
  void without_a_yes_nothing_goes_and_it_is_said_what_would() {
    List<String> before = dump();

    Terminal terminal = run("forget", "--user", NAOKO);

    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(terminal.out()).contains("Questions they asked: 2", "--yes");
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void who_is_forgotten_occurs_nowhere_and_the_figures_and_the_others_stay() {
    Terminal terminal = run("forget", "--user", NAOKO, "--yes");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("Questions they asked: 2", NAOKO + " has been taken out");
    List<String> dump = dump();
    assertThat(dump).noneMatch(value -> value.contains(NAOKO));
    assertThat(dump).noneMatch(value -> value.matches("(?s)N (secret|what does|direct|urgent).*"));
    assertThat(dump).contains("J secret", "J what does … do?", "J direct", JAMES);
    assertThat(count("ask")).isEqualTo(4);
    assertThat(count("ask_entry")).isEqualTo(8);
    assertThat(count("feedback WHERE helped = 1")).isEqualTo(2);
    assertThat(count("gap WHERE handed_over = 1")).isEqualTo(2);
    assertThat(count("inbox WHERE state = 'accepted'")).isEqualTo(1);
    try (Database database = open()) {
      AskTable log = new AskTable(database);
      assertThat(log.find("NOWN22")).isEmpty();
      assertThat(log.isHandedOver("JOWN22")).isTrue();
      assertThat(log.firstIn("C1/1.1").orElseThrow().userId()).isEqualTo(JAMES);
    }
    assertThat(run("forget", "--user", NAOKO).out()).doesNotContain(": ");
  }

  @Test
  void every_table_is_known_to_hold_people_or_nobody() {
    List<String> people = new ArrayList<>();
    for (String table : tables()) {
      if (values(table).stream().anyMatch(value -> value.contains(NAOKO))) {
        people.add(table);
      }
    }
    assertThat(people)
        .containsExactlyInAnyOrder(
            "absence",
            "action",
            "action_change",
            "action_news",
            "adoption_consent",
            "adoption_reader",
            "adoption_tick",
            "agenda_point",
            "ask",
            "brought_material",
            "course_answer",
            "course_card",
            "course_change",
            "course_learnt",
            "course_member",
            "course_progress",
            "dismissed",
            "draft",
            "evidence",
            "feedback",
            "gap",
            "idea",
            "idea_step",
            "idea_vote",
            "inbox",
            "kept_form",
            "kpi_given",
            "kpi_import",
            "meeting_step",
            "minutes",
            "minutes_draft",
            "outbox",
            "process_fact",
            "pulse_answer",
            "series_material",
            "series_member");
    assertThat(tables()).hasSize(people.size() + NOBODY.size()).containsAll(NOBODY);
  }

  @Test
  void what_is_no_user_id_is_wrong_usage() {
    for (String id : List.of("naoko", "U", "%", "U1%' OR 1=1", "C0123456")) {
      Terminal terminal = run("forget", "--user", id, "--yes");
      assertThat(terminal.exit()).as(id).isEqualTo(2);
      assertThat(terminal.err()).contains("Copy member ID");
    }
    assertThat(run("export").exit()).isEqualTo(2);
  }

  private Database open() {
    return Database.open(DatabaseUrl.parse(url(), root));
  }

  private Terminal run(String... args) {
    return Terminal.run(root, Map.of("NEZUKU_DB", url()), args);
  }

  private int count(String from) {
    try (Database database = open()) {
      return database.read(
          handle -> handle.createQuery("SELECT count(*) FROM " + from).mapTo(Integer.class).one());
    }
  }

  private List<String> dump() {
    return tables().stream().flatMap(table -> values(table).stream()).toList();
  }

  abstract String tablesQuery();

  private List<String> tables() {
    try (Database database = open()) {
      return database.read(handle -> handle.createQuery(tablesQuery()).mapTo(String.class).list());
    }
  }

  private List<String> values(String table) {
    try (Database database = open()) {
      return database.read(
          handle ->
              handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                  .flatMap(row -> row.values().stream())
                  .map(String::valueOf)
                  .sorted()
                  .toList());
    }
  }
}
