package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nezuku.people.Language;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.store.Checkup;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.OutboxTable;
import nezuku.workspace.Delivery;
import nezuku.workspace.LocalSlack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DoctorCommandTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void healthy() {
    environment.put("NEZUKU_DB", file().toString());
  }

  @Test
  void without_tokens_all_else_is_examined_and_the_local_workspace_is_named() {
    Terminal terminal = run("--json");

    assertThat(terminal.exit()).isZero();
    assertThat(found(terminal)).containsExactly("note SLACK_BOT_TOKEN");
    for (JsonNode problem : terminal.json().path("problems")) {
      assertThat(problem.propertyNames())
          .containsExactlyInAnyOrder("where", "what", "mend", "severity");
    }
    assertThat(run().out()).contains("local workspace", "Errors: 0, other findings: 1");
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_healthy_installation_has_no_problems() throws Exception {
    try (LocalSlack slack = slack()) {
      configure("src/main/resources/nezuku/platform/config/sample.yml");
      Database.open(new DatabaseUrl.SqliteFile(file())).close();

      assertThat(found(run("--json"))).isEmpty();
      assertThat(slack.apiUrl()).isNotEmpty();
    }
  }

  @Test
  void missing_scopes_are_named() throws Exception {
    try (LocalSlack slack = slack()) {
      configure("src/main/resources/nezuku/platform/config/sample.yml");
      revoke(slack, "usergroups:read");
      Terminal terminal = run("--json");

      assertThat(terminal.exit()).isEqualTo(1);
      assertThat(found(terminal)).containsExactly("error SLACK_BOT_TOKEN");
      assertThat(terminal.out()).contains("lacks scopes: usergroups:read", "reinstall");
    }
  }

  @Test
  void who_is_configured_and_not_in_slack_is_named() throws Exception {
    try (LocalSlack slack = slack()) {
      Path config = folder.resolve("nezuku.yml");
      Files.writeString(
          config,
          """
          faq:
            fallback-owner: nobody@example.com
          people:
            admins: [U0NOBODY1, S0NOSUCHGROUP, S0BPOPILOT]
          """);
      configure(config.toString());
      Terminal terminal = run("--json");

      assertThat(terminal.exit()).isZero();
      assertThat(found(terminal)).containsOnly("warning NEZUKU_CONFIG").hasSize(4);
      assertThat(terminal.out())
          .contains(
              "nobody@example.com",
              "U0NOBODY1",
              "S0NOSUCHGROUP can’t be looked up",
              "S0BPOPILOT can’t be looked up");
      assertThat(slack.apiUrl()).isNotEmpty();
    }
  }

  @Test
  void a_desk_that_others_read_that_is_nowhere_or_that_the_bot_is_not_in_is_named()
      throws Exception {
    try (LocalSlack slack = slack()) {
      Path config = folder.resolve("nezuku.yml");
      configure(config.toString());
      for (String fit : List.of("C0KEIRI", "C0ASKBPO")) {
        Files.writeString(config, "faq: {desk-channel: " + fit + "}");
        assertThat(run("--json").out()).doesNotContain("desk’s channel");
      }
      for (String unfit : List.of("C0SAKURAMIDORI", "C0NOWHERE", "C0GENERAL")) {
        Files.writeString(config, "faq: {desk-channel: " + unfit + "}");
        assertThat(run("--json").out()).contains("The desk’s channel " + unfit + " can’t be used");
      }
      assertThat(slack.apiUrl()).isNotEmpty();
    }
  }

  @Test
  void a_user_group_of_people_who_have_left_is_named() throws Exception {
    try (LocalSlack slack = slack()) {
      Path config = folder.resolve("nezuku.yml");
      Files.writeString(config, "people: {admins: [S0BPOADMINS]}");
      configure(config.toString());
      assertThat(run("--json").out()).doesNotContain("S0BPOADMINS");
      for (String user : List.of("ito", "emily")) {
        post(
            slack,
            "workspace/act",
            "{\"type\":\"deactivate\",\"expect\":0,\"user\":\"" + user + "\"}");
      }
      assertThat(run("--json").out())
          .contains("Nobody in the user group S0BPOADMINS is an active employee.");
    }
  }

  @Test
  void a_token_that_slack_refuses_and_a_slack_that_is_away_are_different_things() throws Exception {
    try (LocalSlack slack = slack()) {
      environment.put("SLACK_BOT_TOKEN", "xoxb-0123456789abcdef");
      assertThat(run().out()).contains("invalid_auth").doesNotContain("0123456789abcdef");
      assertThat(slack.apiUrl()).isNotEmpty();
    }
    Terminal away = run();
    assertThat(away.out()).contains("can’t be reached");
    assertThat(away.exit()).isEqualTo(1);
  }

  @Test
  void mistakes_in_the_environment_are_found_at_once() {
    environment.put("SLACK_BOT_TOKEN", "xoxb-0123456789abcdef");
    environment.put("NEZUKU_DB", "jdbc:mysql://x/y");
    environment.put("NEZUKU_CONFIG", "no/such.yml");

    assertThat(found(run("--json")))
        .containsExactly("error SLACK_APP_TOKEN", "error NEZUKU_CONFIG", "error NEZUKU_DB");
  }

  @Test
  void a_damaged_database_and_a_newer_one_are_errors() throws IOException {
    Files.writeString(file(), "Dear reader, this is no database. ".repeat(100));
    Terminal damaged = run("--json");
    assertThat(found(damaged)).contains("error database");
    assertThat(damaged.exit()).isEqualTo(1);

    Files.delete(file());
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(file()))) {
      database.change(
          handle ->
              handle.execute(
                  "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', type, 'x.sql', 1,"
                      + " installed_by, installed_on, 1, success FROM flyway_schema_history"
                      + " WHERE version = '1'"));
    }
    assertThat(run().out()).contains("A newer version of Nezuku");
  }

  @Test
  void a_disk_that_is_nearly_full_is_told_before_it_is_full() {
    assertThat(told(true, true, true, 199_000_000)).containsExactly("warning database");
    assertThat(told(true, true, true, 201_000_000)).isEmpty();
  }

  @Test
  void a_database_that_takes_no_changes_is_damaged_or_unused_is_told() {
    assertThat(told(true, true, false, Long.MAX_VALUE)).containsExactly("error database");
    assertThat(told(false, false, true, Long.MAX_VALUE)).containsExactly("error database");
    assertThat(told(false, true, true, Long.MAX_VALUE)).containsExactly("note database");
  }

  private static List<String> told(boolean ours, boolean sound, boolean writable, long free) {
    Findings findings = new Findings(Language.JA);
    DatabaseCheck.tell(
        new Checkup(ours, sound, writable, OptionalLong.of(free), List.of(), Optional.empty()),
        NOW,
        findings);
    return findings.rows().stream().map(row -> row.severity() + " " + row.where()).toList();
  }

  @Test
  void what_does_not_get_out_of_the_outbox_is_counted_by_reason() {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(file()))) {
      OutboxTable outbox = new OutboxTable(database, "me");
      for (int i = 0; i < 2; i++) {
        String id = outbox.add(new Outgoing("C1", true, "x"), NOW);
        outbox.parked(outbox.claim(List.of(id)).getFirst(), "is_archived", Optional.empty());
      }
      outbox.add(new Outgoing("C2", true, "x"), NOW.minusSeconds(1_200));
    }
    Terminal terminal = run();

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("can’t be sent: 2, because Slack says “is_archived”", "for 20 minutes");
  }

  @Test
  void mistakes_in_the_content_are_told_as_lint_tells_them() throws IOException {
    Path content = Files.createDirectories(folder.resolve("faq/it"));
    Files.writeString(content.resolve("vpn.ja.md"), "no front matter");
    Path config = folder.resolve("nezuku.yml");
    Files.writeString(config, "faq:\n  content: " + folder.resolve("faq") + "\n");
    environment.put("NEZUKU_CONFIG", config.toString());

    assertThat(found(run("--json"))).contains("error faq.content", "error it/vpn.ja.md:1");
  }

  @Test
  void a_configuration_with_mistakes_is_an_error_and_the_rest_is_examined() throws IOException {
    Path config = folder.resolve("nezuku.yml");
    Files.writeString(config, "nonsense: 1\n");
    environment.put("NEZUKU_CONFIG", config.toString());

    Terminal terminal = run("--json");
    assertThat(terminal.exit()).isEqualTo(1);
    assertThat(found(terminal)).containsExactly("note SLACK_BOT_TOKEN", "error NEZUKU_CONFIG");
  }

  private Path file() {
    return folder.resolve("nezuku.db").toAbsolutePath();
  }

  private Terminal run(String... options) {
    List<String> args = new ArrayList<>(List.of("doctor"));
    args.addAll(List.of(options));
    return Terminal.run(Path.of(""), environment, args.toArray(String[]::new));
  }

  private static List<String> found(Terminal terminal) {
    List<String> found = new ArrayList<>();
    for (JsonNode problem : terminal.json().path("problems")) {
      found.add(problem.path("severity").stringValue() + " " + problem.path("where").stringValue());
    }
    return found;
  }

  private void configure(String file) {
    environment.put("NEZUKU_CONFIG", file);
  }

  private LocalSlack slack() {
    LocalSlack slack =
        LocalSlack.start(
            new LocalSlack.Settings(
                Path.of("manifest.yml"), 0, InstantSource.fixed(NOW), new Delivery.SocketMode()));
    environment.put("SLACK_BOT_TOKEN", slack.botToken());
    environment.put("SLACK_APP_TOKEN", slack.appToken());
    environment.put("SLACK_API_URL", slack.apiUrl());
    return slack;
  }

  private static void revoke(LocalSlack slack, String scope) throws Exception {
    post(slack, "workspace/fault", "{\"revoke_scope\":\"" + scope + "\"}");
  }

  private static void post(LocalSlack slack, String path, String body) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(slack.page().resolve(path))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(200);
    }
  }
}
