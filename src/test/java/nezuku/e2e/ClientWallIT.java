package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.faq.content.ContentReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The leak test: every entry is asked as every kind of person in every kind of channel. What each
 * may know is written down here once more, by hand, so that a mistake in the code is not repeated.
 */
class ClientWallIT {
  private static final Set<String> ALL =
      Set.of("internal", "partner", "partner:sakura", "partner:kaede", "everyone");
  private static final Set<String> SAKURA = Set.of("partner", "partner:sakura", "everyone");
  private static final Set<String> KAEDE = Set.of("partner", "partner:kaede", "everyone");
  private static final Set<String> PARTNERS = Set.of("partner", "everyone");
  private static final Set<String> PUBLIC = Set.of("everyone");

  private static final Map<String, Set<String>> PERSON_MAY_KNOW =
      Map.of("tanaka", ALL, "ito", ALL, "kobayashi", SAKURA, "daniel", KAEDE, "nakamura", PUBLIC);
  private static final Map<String, Set<String>> CHANNEL_MAY_KNOW =
      Map.of("#ask-bpo", ALL, "#bpo-talk", PUBLIC, "#sakura-midori", SAKURA, "#partners", PARTNERS);

  @TempDir static Path data;
  static Company company;
  static List<Entry> entries;
  static final ListAppender<ILoggingEvent> LOGS = new ListAppender<>();

  @BeforeAll
  static void open() throws IOException {
    LOGS.start();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOGS);
    company = Company.open(data);
    entries =
        ContentReader.read(Company.ROOT.resolve("faq-content"), LocalDate.of(2026, 11, 24))
            .content()
            .entries();
  }

  @AfterAll
  static void close() {
    company.close();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(LOGS);
  }

  @Test
  void nobody_is_told_in_any_channel_what_its_members_may_not_know() {
    int asked = 0;
    int told = 0;
    for (Map.Entry<String, Set<String>> channel : CHANNEL_MAY_KNOW.entrySet()) {
      for (String person : membersOf(channel.getKey())) {
        for (Entry entry : entries) {
          Seen seen = company.say(person, channel.getKey(), "@nezuku " + question(person, entry));
          check(seen, person, channel.getValue());
          asked++;
          told += shows(seen.json(), entry) ? 1 : 0;
        }
      }
    }
    // Were nothing said at all, nothing could leak.
    assertThat(told).isGreaterThan(asked / 4);
  }

  @Test
  void nobody_is_told_by_a_direct_message_a_command_or_the_home_tab_what_they_may_not_know() {
    for (Map.Entry<String, Set<String>> person : PERSON_MAY_KNOW.entrySet()) {
      String name = person.getKey();
      String channel = channelOf(name);
      String home =
          company
              .act(Map.of("user", name, "type", "home"))
              .json()
              .path("home")
              .path("id")
              .asString("");
      for (Entry entry : entries) {
        String question = question(name, entry);
        check(company.say(name, "@nezuku", question), name, person.getValue());
        check(company.command(name, channel, "/bpo-faq", question), name, person.getValue());
        Seen atHome =
            company.act(
                Map.of(
                    "user",
                    name,
                    "type",
                    "action",
                    "view_id",
                    home,
                    "action_id",
                    "faq_home_ask",
                    "value",
                    question));
        assertAllowed(atHome.json().path("home"), person.getValue());
      }
    }
  }

  @Test
  void a_private_answer_is_not_shared_where_others_may_not_know_it() {
    Entry secret = byAudience("internal");
    Seen answer = company.command("ito", "#sakura-midori", "/bpo-faq", question("tanaka", secret));
    assertThat(answer.ephemeral().toString()).contains(secret.id()).doesNotContain("faq_share");
    Seen forced =
        company.act(
            Map.of(
                "user", "ito",
                "type", "action",
                "channel", "#sakura-midori",
                "ts", answer.ephemeral().path("ts").asString(""),
                "action_id", "faq_share",
                "forged", true,
                "value", reference(answer.ephemeral()) + "/" + secret.id()));
    assertThat(forced.messages()).isEmpty();
  }

  @Test
  void nothing_is_shared_into_a_direct_message_whose_readers_are_not_known() {
    Entry secret = byAudience("internal");
    Seen answer = company.command("ito", "@kobayashi", "/bpo-faq", question("ito", secret));
    assertThat(answer.ephemeral().toString()).contains(secret.id()).doesNotContain("faq_share");
    Seen forced =
        company.act(
            Map.of(
                "user", "ito",
                "type", "action",
                "channel", "@kobayashi",
                "ts", answer.ephemeral().path("ts").asString(""),
                "action_id", "faq_share",
                "forged", true,
                "value", reference(answer.ephemeral()) + "/" + secret.id()));
    assertThat(forced.messages()).isEmpty();
    assertThat(Company.text(forced.ephemeral())).contains("お見せできません");
  }

  @Test
  void a_forged_choice_opens_nothing() {
    Entry secret = byAudience("internal");
    Seen seen = company.say("kobayashi", "#sakura-midori", "@nezuku 天気は");
    for (String button : List.of("faq_choose_0", "faq_share", "faq_none", "faq_helped")) {
      Seen forged =
          company.act(
              Map.of(
                  "user",
                  "kobayashi",
                  "type",
                  "action",
                  "channel",
                  "#sakura-midori",
                  "ts",
                  seen.message().path("ts").asString(""),
                  "action_id",
                  button,
                  "forged",
                  true,
                  "value",
                  reference(seen.message()) + "/" + secret.id()));
      assertAllowed(forged.json(), SAKURA);
    }
  }

  @Test
  void a_forged_button_value_opens_nothing() {
    Entry secret = byAudience("internal");
    Seen seen = company.say("kobayashi", "@nezuku", "天気は");
    String reference = reference(seen.message());
    Seen forged =
        company.act(
            Map.of(
                "user",
                "kobayashi",
                "type",
                "action",
                "channel",
                seen.message().path("channel").asString(""),
                "ts",
                seen.message().path("ts").asString(""),
                "action_id",
                "faq_ask_person",
                "value",
                reference + "/" + secret.id()));
    assertAllowed(forged.json(), SAKURA);
  }

  @Test
  void the_log_holds_neither_questions_nor_answers() {
    company.say("kobayashi", "#sakura-midori", "@nezuku 合言葉はヤマネコです");
    for (ILoggingEvent event : List.copyOf(LOGS.list)) {
      String line = event.getFormattedMessage();
      assertThat(line).doesNotContain("ヤマネコ");
      for (Entry entry : entries) {
        for (Wording wording : entry.wordings().values()) {
          assertThat(line).doesNotContain(wording.question()).doesNotContain(wording.answer());
        }
      }
    }
  }

  private static String reference(JsonNode message) {
    return message.findValue("value").asString("").replaceAll("/.*", "");
  }

  private static Entry byAudience(String audience) {
    return entries.stream()
        .filter(entry -> entry.audience().toString().equals(audience))
        .filter(entry -> entry.id().equals("receipt-lost"))
        .findFirst()
        .orElseThrow();
  }

  private static String question(String person, Entry entry) {
    var language = person.equals("daniel") ? nezuku.people.Language.EN : nezuku.people.Language.JA;
    return entry.in(entry.languageFor(language)).question();
  }

  /** What everyone in the channel sees, and what the asker alone sees. */
  private static void check(Seen seen, String person, Set<String> openly) {
    Set<String> privately = PERSON_MAY_KNOW.getOrDefault(person, Set.of());
    seen.messages().forEach(message -> assertAllowed(message, openly));
    seen.messages().forEach(message -> assertAllowed(message, privately));
    seen.ephemerals().forEach(message -> assertAllowed(message, privately));
  }

  private static void assertAllowed(JsonNode shown, Set<String> audiences) {
    for (Entry entry : entries) {
      if (!audiences.contains(entry.audience().toString())) {
        assertThat(shows(shown, entry)).as("%s in %s", entry.id(), shown).isFalse();
      }
    }
  }

  /** Whether an entry can be recognised in what is shown: by its id, question or answer. */
  private static boolean shows(JsonNode shown, Entry entry) {
    String json = shown.toString();
    if (json.contains("/" + entry.id() + "\"")) {
      return true;
    }
    return entry.wordings().values().stream()
        .anyMatch(
            wording ->
                json.contains("\"" + wording.question() + "\"")
                    || json.contains(firstLine(wording.answer())));
  }

  private static String firstLine(String answer) {
    return answer.lines().findFirst().orElseThrow().replaceAll("[*`_].*", "ありえない文");
  }

  private static List<String> membersOf(String channel) {
    return switch (channel) {
      case "#ask-bpo" -> List.of("tanaka");
      case "#bpo-talk" -> List.of("tanaka", "nakamura");
      case "#sakura-midori" -> List.of("ito", "kobayashi");
      default -> List.of("ito", "kobayashi", "daniel");
    };
  }

  private static String channelOf(String person) {
    return switch (person) {
      case "tanaka", "ito" -> "#ask-bpo";
      case "nakamura" -> "#bpo-talk";
      case "daniel" -> "#partners";
      default -> "#sakura-midori";
    };
  }
}
