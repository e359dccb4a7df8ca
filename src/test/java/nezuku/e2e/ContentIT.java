package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small FAQ that is edited while the bot runs. */
class ContentIT {
  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    write("gate.ja.md", entry("正門は何時に開きますか？", "正門 開門時間", "7時に開きます。"));
    write("lamp.ja.md", entry("街灯が切れたら？", "街灯 電球", "管理室に電話してください。"));
    write("lamp.en.md", entry("What if a street lamp is broken?", "lamp bulb", "Call the office."));
    company = Company.open(data, content);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void an_answer_that_exists_in_the_other_language_only_is_given_with_a_label() {
    String answer = ask("james", "正門は何時に開きますか？");
    assertThat(answer).contains("7時に開きます").contains("There is no English version yet");
  }

  @Test
  void a_changed_file_counts_without_a_restart() throws IOException {
    assertThat(ask("tanaka", "正門は何時に開きますか？")).contains("7時に開きます");
    write("gate.ja.md", entry("正門は何時に開きますか？", "正門 開門時間", "8時半に開きます。"));
    assertThat(askUntil("正門は何時に開きますか？", "8時半に開きます")).contains("8時半に開きます");
  }

  @Test
  void a_word_that_an_admin_explains_counts_without_a_restart_and_a_mistake_takes_none_away()
      throws IOException {
    assertThat(ask("tanaka", "提灯が切れた")).doesNotContain("管理室に電話");
    Files.writeString(content.resolve("synonyms.txt"), "街灯, 提灯\n");
    assertThat(askUntil("提灯が切れた", "管理室に電話")).contains("管理室に電話");

    Files.writeString(content.resolve("synonyms.txt"), "大門 => 正門\n正門 => 大門\n");
    // Both are read at once: what is known of the gate has changed, what is known of words has not.
    write("gate.ja.md", entry("正門は何時に開きますか？", "正門 開門時間", "9時に開きます。"));
    assertThat(askUntil("正門は何時に開きますか？", "9時に開きます")).contains("9時に開きます");
    assertThat(ask("tanaka", "提灯が切れた")).contains("管理室に電話");
  }

  @Test
  void a_file_that_breaks_takes_no_other_down() throws IOException {
    write("gate.ja.md", "---\nquestion: [unclosed\n---\nx\n");
    assertThat(askUntil("正門は何時に開きますか？", "見つけられませんでした")).contains("見つけられませんでした");
    assertThat(ask("tanaka", "街灯が切れたら？")).contains("管理室に電話");
  }

  @Test
  void an_answer_of_forty_thousand_characters_is_told_to_its_end() throws IOException {
    String paragraph = "申請書は総務の窓口に提出してください。".repeat(20) + "\n\n";
    String answer = paragraph.repeat(1 + 40_000 / paragraph.length()) + "おわりの言葉";
    write("gate.ja.md", entry("正門は何時に開きますか？", "正門 開門時間", answer));
    company.await(
        () ->
            company.say("tanaka", "@nezuku", "正門は何時に開きますか？").messages().stream()
                .anyMatch(message -> Company.text(message).contains("申請書")));
    company.settle();
    Seen last = company.say("tanaka", "@nezuku", "正門は何時に開きますか？");
    company.settle();
    assertThat(company.state().toString()).contains("おわりの言葉");
    assertThat(company.repliesTo(last.ts())).isGreaterThan(3);
  }

  private String ask(String user, String question) {
    return Company.text(company.say(user, "@nezuku", question).message());
  }

  /** Asks again and again, as somebody would who waits for an edit to show. */
  private String askUntil(String question, String expected) {
    String answer = "";
    for (int i = 0; i < 400 && !answer.contains(expected); i++) {
      answer = ask("tanaka", question);
    }
    return answer;
  }

  private void write(String file, String text) throws IOException {
    Path folder = Files.createDirectories(content.resolve("building"));
    Files.writeString(folder.resolve(file), text);
  }

  private static String entry(String question, String alias, String answer) {
    return """
    ---
    question: %s
    aliases:
      - %s
    owner: naoko.ito@midori.example
    audience: everyone
    verified: 2026-11-02
    ---
    %s
    """
        .formatted(question, alias, answer);
  }
}
