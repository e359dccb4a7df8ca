package nezuku.e2e;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every figure that is about people, asked as every kind of person. Who may see what is written
 * down here once more, by hand.
 */
class PrivacyIT {
  /** An employee, a manager, an admin, a process's owner, its deputy, an owner of the FAQ. */
  private static final Set<String> EMPLOYEES =
      Set.of("tanaka", "sato", "watanabe", "ito", "emily", "hanako", "takahashi");

  /** The owner at a partner, a colleague of theirs, another partner's, a guest. */
  private static final Set<String> OTHERS = Set.of("kobayashi", "mori", "daniel", "nakamura");

  private static final Set<String> LEADERS = Set.of("sato", "watanabe", "ito", "emily");
  private static final Set<String> ADMINS = Set.of("ito", "emily");
  private static final Set<String> TEAM = with(LEADERS, "hanako", "takahashi");
  private static final Set<String> NOBODY = Set.of();

  private static final String HOME = "home";
  private static final String BUTTON = "button";

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
            "(2026年7月〜9月|July–September 2026)[^\"]{0,60}4[.]0[^\"]{1,2}n=7",
            with(LEADERS, "kobayashi")),
        new Figure(
            "the pulse of few",
            "/bpo-score",
            "sakura",
            "(2026年4月〜6月|April–June 2026)[^\"]{0,60}4[.]0",
            NOBODY),
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
        new Figure(
            "what ones team did, opened",
            BUTTON,
            "score_open_promises team:bpo",
            "締め日をそろえる",
            with(LEADERS, "hanako")),
        new Figure(
            "what few did, opened",
            BUTTON,
            "score_open_promises team:accounting",
            "締め日をそろえる",
            NOBODY),
        new Figure(
            "what a partner did, opened",
            BUTTON,
            "score_open_promises sakura",
            "手順書を更新する",
            with(LEADERS, "kobayashi")),
        new Figure(
            "kpis by a button", BUTTON, "kpi_look_glance WEEK|2026-11-16|||", "kpi_look_", LEADERS),
        new Figure("proposals as a file", "/bpo-idea", "export", "入力を一度で済ませる", EMPLOYEES),
        new Figure("an unnamed author in a file", "/bpo-idea", "export", "高橋|U0TAKAHASHI", NOBODY),
        new Figure(
            "decisions of a meeting",
            "/bpo-meeting",
            "log 窓口",
            "窓口を一本化",
            with(LEADERS, "tanaka", "hanako", "kobayashi")),
        new Figure("kpis", "/bpo-kpi", "", "kpi_look_", LEADERS),
        new Figure("promises", "/bpo-action", "figures", "約束の実績|How promises are kept", LEADERS),
        new Figure("numbers at home", HOME, "", "kpi_look_glance", LEADERS),
        new Figure(
            "processes at home",
            HOME,
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
    company = Marked.open(data);
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

  @Test
  void none_of_them_is_said_in_a_channel_by_itself() {
    String said =
        Stream.of("general", "ask-bpo", "keiri", "bpo", "bpo-talk", "sakura-midori", "partners")
            .flatMap(channel -> Meetings.said(company, channel).stream())
            .filter(text -> !text.contains("議事録"))
            .collect(joining("\n"));
    figures().forEach(figure -> assertThat(said).doesNotContainPattern(figure.mark()));
  }

  private static String asked(String user, Figure figure) {
    return switch (figure.command()) {
      case HOME -> company.act(Map.of("user", user, "type", "home")).json().path("home").toString();
      case BUTTON -> pressed(user, figure.words().split(" ", 2));
      default -> typed(user, figure);
    };
  }

  private static String typed(String user, Figure figure) {
    boolean file = figure.words().equals("export");
    Seen seen =
        company.act(
            Map.of(
                "user",
                user,
                "type",
                "command",
                "channel",
                Marked.channel(user),
                "command",
                figure.command(),
                "text",
                figure.words(),
                "wait",
                "PT20S",
                "expect",
                file ? 2 : 1));
    return file ? new Ideas(company).file(user, "proposals.csv") : seen.json().toString();
  }

  /** Presses what nobody has shown them. */
  private static String pressed(String user, String... button) {
    JsonNode any = company.say(user, "@nezuku", "領収書をなくした").message();
    return company.forge(user, any, button[0], button[1]).json().toString();
  }
}
