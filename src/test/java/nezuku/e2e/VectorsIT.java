package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.faq.embedding.http.StandInServer;
import nezuku.platform.config.Embeddings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedding server beside the bot: people are answered whatever it does. */
class VectorsIT {
  private static final String KEY = "sk-0123456789";
  private static final Pattern ANSWERED =
      Pattern.compile("(?m)^nezuku_answers_total\\{.*} ([0-9.]+)$");
  private static final String UNKNOWN = "見つけられませんでした";

  @TempDir Path data;
  @TempDir Path content;
  private StandInServer standIn;
  private LogCapture log;

  @BeforeEach
  void open() throws IOException {
    standIn = StandInServer.start();
    log = LogCapture.open();
    write("commute", "internal", "自動車で通勤してもよいですか", "裏門の駐車場へどうぞ。");
    write("price", "internal", "料金の改定について", "春に改定します。");
    write("holiday", "everyone", "休暇を取りたい", "申請書を出してください。");
  }

  @AfterEach
  void close() {
    log.close();
    standIn.close();
  }

  @Test
  void a_question_in_wholly_other_words_offers_the_entry_and_a_press_shows_it() {
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "マイカー").contains("自動車で通勤"));

      Seen offered = company.say("tanaka", "@nezuku", "マイカー");
      assertThat(Company.text(offered.message())).doesNotContain("裏門の駐車場");
      assertThat(offered.message().toString()).contains("commute");
    }
  }

  @Test
  void a_partner_is_told_nothing_internal_however_near_it_lies() {
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "いくら").contains("料金の改定"));

      Seen seen = company.say("kobayashi", "#sakura-midori", "@nezuku いくら");
      assertThat(seen.toString()).doesNotContain("料金の改定", "春に改定");
      assertThat(ask(company, "kobayashi", "いくら")).contains(UNKNOWN);
    }
  }

  @Test
  void while_the_server_hangs_people_are_answered_and_the_log_says_why_once() {
    standIn.hang();
    try (Company company = company(Duration.ofMillis(50))) {
      assertThat(ask(company, "tanaka", "休暇を取りたい")).contains("申請書を出して");
      assertThat(ask(company, "tanaka", "マイカー")).contains(UNKNOWN);
    }
    standIn.behave();
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "マイカー").contains("自動車で通勤"));
      standIn.say(500, "<!channel>");
      assertThat(ask(company, "tanaka", "車")).contains(UNKNOWN);
      assertThat(ask(company, "tanaka", "車で")).contains(UNKNOWN);
    }
    assertThat(log.lines())
        .filteredOn(line -> line.contains("The embedding server is broken (500)"))
        .singleElement()
        .asString()
        .contains("Questions are answered by words alone", "Look into its log");
  }

  @Test
  void a_new_start_sends_nothing_anew_and_an_edit_only_what_it_changes() throws IOException {
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "マイカー").contains("自動車で通勤"));
    }
    int before = standIn.texts().size();
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "マイカー").contains("自動車で通勤"));
      assertThat(standIn.texts().subList(before, standIn.texts().size())).containsOnly("マイカー");

      write("price", "internal", "レシートの宛名について", "会社名です。");
      company.await(() -> ask(company, "tanaka", "receipt").contains("レシートの宛名"));
      assertThat(standIn.texts().subList(before, standIn.texts().size()))
          .containsOnly("マイカー", "receipt", "レシートの宛名について");
    }
  }

  @Test
  void what_others_say_in_the_thread_is_not_sent() {
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "マイカー").contains("自動車で通勤"));
      Seen asked = company.say("tanaka", "#ask-bpo", "@nezuku いくら");
      double before = answered(company);
      company.act(
          Map.of(
              "user", "james",
              "type", "message",
              "channel", "#ask-bpo",
              "text", "自動車の話を聞きましたか",
              "thread_ts", asked.ts(),
              "expect", 0));
      company.await(() -> answered(company) > before);
      company.reply("tanaka", "#ask-bpo", asked.ts(), "クルマの件も");

      assertThat(standIn.texts()).contains("いくら", "クルマの件も").doesNotContain("自動車の話を聞きましたか");
    }
  }

  @Test
  void neither_what_is_asked_nor_the_key_is_logged() {
    try (Company company = company(Duration.ofMillis(800))) {
      company.await(() -> ask(company, "tanaka", "マイカー").contains("自動車で通勤"));
      standIn.say(401, "");
      ask(company, "tanaka", "車のムササビ");
    }
    assertThat(log.lines()).isNotEmpty();
    assertThat(String.join("\n", log.lines()))
        .contains("does not accept our key")
        .doesNotContain(KEY, "マイカー", "ムササビ", "自動車で通勤");
  }

  /** How many questions have been answered in any way. */
  private static double answered(Company company) {
    return ANSWERED
        .matcher(company.ops("metrics").body())
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  private Company company(Duration within) {
    return Company.open(
        data, content, new Embeddings(standIn.url(), "small", within, 0.5, Optional.of(KEY)));
  }

  private static String ask(Company company, String person, String question) {
    return company.say(person, "@nezuku", question).message().toString();
  }

  private void write(String id, String audience, String question, String answer)
      throws IOException {
    Path folder = Files.createDirectories(content.resolve("facilities"));
    Files.writeString(
        folder.resolve(id + ".ja.md"),
        """
        ---
        question: %s
        owner: naoko.ito@midori.example
        audience: %s
        verified: 2026-11-01
        ---
        %s
        """
            .formatted(question, audience, answer));
  }
}
