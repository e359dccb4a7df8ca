package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure that is about people, asked as every kind of person. Who may see what is written
 * down here once more, by hand.
 */
class PrivacyIT {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");
  private static final LocalDate LATELY = LocalDate.of(2026, 11, 10);

  /** An employee, a manager, an admin, a process's owner, its deputy, an owner of the FAQ. */
  private static final Set<String> EMPLOYEES =
      Set.of("tanaka", "sato", "watanabe", "ito", "emily", "hanako", "takahashi");

  /** The owner at a partner, a colleague of theirs, another partner's, a guest. */
  private static final Set<String> OTHERS = Set.of("kobayashi", "mori", "daniel", "nakamura");

  private static final Set<String> LEADERS = Set.of("sato", "watanabe", "ito", "emily");
  private static final Set<String> ADMINS = Set.of("ito", "emily");
  private static final Set<String> TEAM = with(LEADERS, "hanako", "takahashi");
  private static final Set<String> NOBODY = Set.of();

  /** A figure: how it is asked for, by what it is recognised, and who sees it. */
  record Figure(String name, String command, String words, String mark, Set<String> seenBy) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Figure> figures() {
    return Stream.of(
        new Figure(
            "where processes stand",
            "/bpo-adoption",
            "",
            "adoption_show_expenses",
            with(EMPLOYEES, "kobayashi", "mori")),
        new Figure(
            "how many have read", "/bpo-adoption", "expenses", "5人以上（|5 or more \\(5", EMPLOYEES),
        new Figure(
            "how many exactly", "/bpo-adoption", "expenses", "読まれている 7|been read: 7", NOBODY),
        new Figure(
            "what is saved",
            "/bpo-adoption",
            "saves",
            "委託を使いこなした効果|outsourcing well saves",
            LEADERS),
        new Figure(
            "a partners card",
            "/bpo-score",
            "sakura",
            "score_open_promises",
            with(LEADERS, "kobayashi")),
        new Figure(
            "another partners card",
            "/bpo-score",
            "kaede",
            "score_open_communication",
            with(LEADERS, "daniel")),
        new Figure(
            "the pulse",
            "/bpo-score",
            "sakura",
            "2026-Q3[^\"]{0,60}4[.]0[^\"]{1,2}n=7",
            with(LEADERS, "kobayashi")),
        new Figure("the pulse of few", "/bpo-score", "sakura", "2026-Q2[^\"]{0,60}4[.]0", NOBODY),
        new Figure("a teams card", "/bpo-score", "bpo", "score_open_promises", TEAM),
        new Figure(
            "a small teams deeds", "/bpo-score", "accounting", "score_open_promises", NOBODY),
        new Figure("what one did for others", "/bpo-score", "me", "締め日をそろえる", Set.of("hanako")),
        new Figure("training by team", "/bpo-learn", "teams", "n=8", LEADERS),
        new Figure("proposals", "/bpo-idea", "list", "入力を一度で済ませる", EMPLOYEES),
        new Figure(
            "a partners proposals",
            "/bpo-idea",
            "list",
            "明細の様式をそろえる",
            with(EMPLOYEES, "kobayashi", "mori")),
        new Figure("ones own proposals", "/bpo-idea", "mine", "入力を一度で済ませる", Set.of("hanako")),
        new Figure("an unnamed author", "/bpo-idea", "SCDEA4", "高橋", with(ADMINS, "takahashi")),
        new Figure("kpis", "/bpo-kpi", "", "kpi_look_", LEADERS),
        new Figure("promises", "/bpo-action", "figures", "約束の実績|How promises are kept", LEADERS),
        new Figure("numbers at home", "", "", "kpi_look_glance", LEADERS),
        new Figure(
            "processes at home",
            "",
            "",
            "adoption_show_expenses",
            with(LEADERS, "hanako", "takahashi")));
  }

  @TempDir static Path data;
  static Company company;

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  @BeforeAll
  static void open() {
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
    company = Company.open(data, PrivacyIT::config);
    company.act(Map.of("user", "kobayashi", "type", "hire", "handle", "mori", "expect", 0));
    company.act(Map.of("user", "mori", "type", "join", "channel", "#sakura-midori", "expect", 0));
    Lesson.morning(company, "2026-11-25");
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

  static Config config(Config sample) {
    Config numbers = Numbers.config(kpi -> kpi.remove("channels")).apply(sample);
    for (String room : List.of("processes", "adoption", "learning")) {
      numbers = numbers.with(room, sample.sections().of(room).orElseThrow());
    }
    return numbers;
  }

  @AfterAll
  static void close() {
    company.close();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void each_figure_is_seen_by_those_alone_who_may_see_it(Figure figure) {
    Set<String> saw = new TreeSet<>();
    Stream.concat(EMPLOYEES.stream(), OTHERS.stream())
        .filter(user -> asked(user, figure).matches("(?s).*(" + figure.mark() + ").*"))
        .forEach(saw::add);
    assertThat(saw).as(figure.toString()).isEqualTo(new TreeSet<>(figure.seenBy()));
  }

  private static String asked(String user, Figure figure) {
    if (figure.command().isEmpty()) {
      return company.act(Map.of("user", user, "type", "home")).json().path("home").toString();
    }
    return company
        .act(
            Map.of(
                "user",
                user,
                "type",
                "command",
                "channel",
                channel(user),
                "command",
                figure.command(),
                "text",
                figure.words(),
                "wait",
                "PT20S"))
        .json()
        .toString();
  }

  static String channel(String user) {
    return switch (user) {
      case "daniel" -> "#partners";
      case "mori" -> "#sakura-midori";
      default -> ProcessIT.channel(user);
    };
  }
}
