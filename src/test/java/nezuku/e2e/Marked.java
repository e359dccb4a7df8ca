package nezuku.e2e;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.Origin;
import nezuku.action.store.ActionTable;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Marks;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.store.AdoptionTable;
import nezuku.adoption.store.PulseTable;
import nezuku.platform.config.Config;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import tools.jackson.databind.JsonNode;

/** The sample company with something of every figure, which can be recognised wherever it shows. */
final class Marked {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");
  private static final LocalDate LATELY = LocalDate.of(2026, 11, 10);

  private Marked() {}

  /** It is Wednesday, 25 November 2026; Mori has come to the partner's team. */
  static Company open(Path data) {
    Numbers.fill(data, TUESDAY, TUESDAY);
    LastQuarter.fill(data);
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      for (int reader = 1; reader <= 7; reader++) {
        new AdoptionTable(database).read("expenses", "U" + reader, TUESDAY);
      }
      said(new PulseTable(database), new Quarter(2026, 3), 7);
      said(new PulseTable(database), new Quarter(2026, 2), 4);
      promised(new ActionTable(database));
    }
    Company company = Company.open(data, Marked::config);
    company.act(Map.of("user", "kobayashi", "type", "hire", "handle", "mori", "expect", 0));
    company.act(Map.of("user", "mori", "type", "join", "channel", "#sakura-midori", "expect", 0));
    met(company);
    Lesson.morning(company, "2026-11-25");
    return company;
  }

  private static void said(PulseTable pulses, Quarter quarter, int people) {
    Ballot ballot = new Ballot(quarter, "sakura", Voter.COMPANY);
    for (int person = 1; person <= people; person++) {
      pulses.answer(ballot, "U" + person, new Marks(List.of(5, 4, 3)), TUESDAY);
    }
    pulses.close(ballot);
  }

  private static void promised(ActionTable actions) {
    actions.add(
        new ActionItem(
            "PRVACT",
            "宿題を出す",
            Optional.empty(),
            "U0ITO",
            "U0HANAKO",
            Origin.command(),
            LATELY,
            LATELY,
            new ActionItem.Done("済み", "U0HANAKO", TUESDAY),
            TUESDAY.minusSeconds(3_000_000)),
        new Change(TUESDAY, "U0ITO", new Change.Made("U0HANAKO", LATELY)));
  }

  /** A meeting of tanaka's, hanako's and kobayashi's alone. */
  private static void met(Company company) {
    Meetings.setUp(company, "月次定例", Map.of());
    JsonNode asked = Meetings.paste(company, "hanako", "決定事項\n・窓口を一本化する\n");
    JsonNode form = Meetings.check(company, "hanako", asked);
    Meetings.submit(company, "hanako", form, Map.of(), 1);
  }

  /** The sample's, which tells nobody of numbers by itself. */
  static Config config(Config sample) {
    Config numbers = Numbers.config(kpi -> kpi.remove("channels")).apply(sample);
    for (String room : List.of("processes", "adoption", "learning")) {
      numbers = numbers.with(room, sample.sections().of(room).orElseThrow());
    }
    return numbers;
  }

  /** A channel in which somebody is. */
  static String channel(String user) {
    return switch (user) {
      case "daniel" -> "#partners";
      case "mori" -> "#sakura-midori";
      default -> ProcessIT.channel(user);
    };
  }
}
