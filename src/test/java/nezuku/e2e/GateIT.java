package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A small FAQ whose confirmed answers nobody turns around unknowingly. */
class GateIT {
  private static final String ASKED = "街灯の電球が切れた";

  @TempDir Path data;
  @TempDir Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(
        content.resolve("categories.yml"),
        "building: { ja: 建物, en: Building, owner: naoko.ito@midori.example }\n");
    write("lamp", "街灯の電球が切れたら、どうしますか？", "管理室に電話してください。");
    write("gate", "正門は何時に開きますか？", "7時に開きます。");
    company = Company.open(data, content);
    for (String user : List.of("tanaka", "watanabe")) {
      JsonNode answer = company.say(user, "@nezuku", ASKED).message();
      assertThat(Company.text(answer)).contains("管理室に電話");
      company.press(user, answer, "faq_helped");
    }
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void whoever_retires_a_confirmed_answer_sees_it_and_says_yes_twice() throws IOException {
    Seen own = company.command("ito", "#ask-bpo", "/bpo-faq", ASKED);
    Seen asked = company.forge("ito", own.ephemeral(), "edit_retire_lamp", "lamp");
    assertThat(Company.text(asked.message()))
        .contains("公開の前に", "「" + ASKED + "」の答え", "前「街灯の電球が切れたら、どうしますか？」", "お答えできなくなります");
    assertThat(answer()).contains("管理室に電話");

    company.press("ito", asked.message(), "edit_anyway_retire_lamp");
    company.await(() -> !answer().contains("管理室に電話"));
  }

  @Test
  void whoever_changes_a_confirmed_answer_sees_before_and_after_and_may_publish_all_the_same() {
    JsonNode form = open("正門は何時に開きますか");
    Seen asked = submit(form, Map.of("edit_question", ASKED, "edit_answer", "電球は守衛室にあります。"));
    JsonNode card = asked.message();
    assertThat(Company.text(card)).contains("変わります", "前「街灯の電球が切れたら、どうしますか？」", "後「" + ASKED + "」");
    assertThat(answer()).contains("管理室に電話");

    Seen done = company.press("ito", card, "edit_anyway");
    assertThat(done.message().toString()).contains("を公開しました");
    company.await(() -> answer().contains("守衛室にあります"));
  }

  @Test
  void a_change_that_turns_nothing_around_is_published_at_once() {
    JsonNode form = open("街灯の電球が切れたら");
    assertThat(submit(form, Map.of("edit_answer", "守衛室です。")).message().toString())
        .contains("を公開しました");
    company.await(() -> answer().contains("守衛室です"));
  }

  @Test
  void whoever_writes_a_page_that_is_there_already_is_shown_that_one() {
    Seen found = company.command("ito", "#ask-bpo", "/bpo-faq-edit", "宇宙旅行");
    JsonNode form = company.press("ito", found.ephemeral(), "edit_new").modal();
    Seen asked = submit(form, Map.of("edit_question", "正門は何時に開きますか", "edit_answer", "8時です。"));
    JsonNode card = asked.message();
    assertThat(Company.text(card)).contains("「正門は何時に開きますか？」とよく似ています");
    JsonNode other = company.press("ito", card, "edit_page_0").modal();
    assertThat(other.toString()).contains("7時に開きます");

    assertThat(company.press("ito", card, "edit_anyway").message().toString()).contains("を公開しました");
  }

  private JsonNode open(String words) {
    Seen found = company.command("ito", "#ask-bpo", "/bpo-faq-edit", words);
    return company.press("ito", found.ephemeral(), "edit_page_0").modal();
  }

  private Seen submit(JsonNode form, Map<String, String> typed) {
    Map<String, Object> values = new java.util.HashMap<>();
    typed.forEach((id, text) -> values.put(id, Map.of(id, text)));
    return company.act(
        Map.of(
            "user",
            "ito",
            "type",
            "submit",
            "view_id",
            form.path("id").asString(""),
            "values",
            values));
  }

  private String answer() {
    return Company.text(company.say("sato", "@nezuku", ASKED).message());
  }

  private void write(String id, String question, String answer) throws IOException {
    Path folder = Files.createDirectories(content.resolve("building"));
    Files.writeString(
        folder.resolve(id + ".ja.md"),
        """
        ---
        question: %s
        owner: naoko.ito@midori.example
        audience: everyone
        verified: 2026-11-02
        ---
        %s
        """
            .formatted(question, answer));
  }
}
