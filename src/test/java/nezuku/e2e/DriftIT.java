package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * One language of a page is changed and the other is not. It is Tuesday, 24 November 2026, ten in
 * Tokyo; hanako owns the page about lost receipts.
 */
class DriftIT {
  private static final String JAPANESE = "日本語のページだけが変わりました";
  private static final String ENGLISH = "英語のページだけが変わりました";

  @TempDir Path data;
  Path content;
  Company company;

  @BeforeEach
  void open() throws IOException {
    content = data.resolve("faq");
    copy(Company.ROOT.resolve("faq-content"), content);
    company = Company.open(data, content);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void the_owner_is_asked_and_confirms_with_one_press() {
    changeJapanese("経理の窓口で再発行できます。");
    Letter list = drifted("2026-11-25T09:30:00+09:00").getFirst();
    assertThat(list.user()).isEqualTo("hanako");
    assertThat(list.text()).contains("11月25日：ご確認いただきたいFAQ（1件）", JAPANESE);

    String button = Seen.button(list.message(), "edit_pair_");
    Seen pressed = company.press("hanako", list.message(), button);
    assertThat(pressed.message().toString()).contains("同じ内容だと記録しました");
    assertThat(drifted("2026-11-26T09:30:00+09:00")).isEmpty();
  }

  @Test
  void until_then_every_morning_and_when_the_other_is_changed_too_it_is_done() {
    changeJapanese("経理の窓口で再発行できます。");
    assertThat(drifted("2026-11-25T09:30:00+09:00")).hasSize(1);
    Letter list = drifted("2026-11-26T09:30:00+09:00").getFirst();

    JsonNode form =
        company.press("hanako", list.message(), Seen.button(list.message(), "edit_page_")).modal();
    assertThat(form.path("private_metadata").asString("")).contains(".en.md");
    company.submit("hanako", form, "edit_answer", "The expense desk issues another one.", 1);
    company.await(() -> said("i lost a receipt").contains("expense desk issues"));
    assertThat(drifted("2026-11-27T09:30:00+09:00")).isEmpty();
  }

  @Test
  void what_was_changed_once_more_has_been_confirmed_by_nobody() {
    changeJapanese("経理の窓口で再発行できます。");
    JsonNode list = drifted("2026-11-25T09:30:00+09:00").getFirst().message();
    changeJapanese("人事の窓口で再発行できます。");
    Seen late = company.press("hanako", list, Seen.button(list, "edit_pair_"));
    assertThat(late.message().toString()).contains("その後さらに変わった");
    assertThat(drifted("2026-11-26T09:30:00+09:00")).hasSize(1);
  }

  @Test
  void nobody_else_confirms_for_the_owner() {
    changeJapanese("経理の窓口で再発行できます。");
    JsonNode list = drifted("2026-11-25T09:30:00+09:00").getFirst().message();
    String button = Seen.button(list, "edit_pair_");
    Seen own = company.command("tanaka", "#ask-bpo", "/bpo-faq", "領収書をなくした");
    String value = list.toString().replaceAll("(?s).*\"value\":\"([^\"]+/[0-9a-f]{24})\".*", "$1");
    Seen forged = company.forge("tanaka", own.ephemeral(), button, value);
    assertThat(forged.message().toString()).contains("担当の対象外です");
    assertThat(drifted("2026-11-26T09:30:00+09:00")).hasSize(1);
  }

  @Test
  void a_changed_file_counts_too() throws IOException {
    assertThat(drifted("2026-11-24T11:00:00+09:00")).isEmpty();
    Path english;
    try (Stream<Path> files = Files.walk(content)) {
      english =
          files
              .filter(file -> file.toString().endsWith("receipt-lost.en.md"))
              .findFirst()
              .orElseThrow();
    }
    Files.writeString(english, Files.readString(english) + "\nPlease hurry.\n");
    company.await(() -> said("i lost a receipt").contains("Please hurry."));
    assertThat(drifted("2026-11-25T09:30:00+09:00").getFirst().text()).contains(ENGLISH);
  }

  private void changeJapanese(String answer) {
    Seen list = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    JsonNode form = company.press("hanako", list.ephemeral(), "edit_page_0").modal();
    company.submit("hanako", form, "edit_answer", answer, 1);
    company.await(() -> said("領収書をなくした").contains(answer.substring(0, 6)));
  }

  private String said(String question) {
    String user = question.startsWith("i") ? "james" : "watanabe";
    return Company.text(company.say(user, "@nezuku", question).message());
  }

  private List<Letter> drifted(String time) {
    return Mailbox.at(company, time).stream()
        .filter(letter -> letter.text().contains("だけが変わりました"))
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
