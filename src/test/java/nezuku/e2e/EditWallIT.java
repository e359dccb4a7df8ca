package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nezuku.faq.Entry;
import nezuku.faq.content.ContentReader;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The client wall where the FAQ is written. */
class EditWallIT {
  @TempDir static Path data;
  static Company company;
  static List<Entry> entries;

  @BeforeAll
  static void open() throws IOException {
    company = Company.open(data);
    entries =
        ContentReader.read(Company.ROOT.resolve("faq-content"), LocalDate.of(2026, 11, 24))
            .content()
            .entries();
  }

  @AfterAll
  static void close() {
    company.close();
  }

  @ParameterizedTest
  @CsvSource({"kobayashi,#sakura-midori,sakura", "daniel,#partners,kaede"})
  void a_partner_finds_and_opens_only_pages_that_it_may_read(
      String person, String channel, String partner) {
    Clearance clearance = new Clearance.OfPartner(partner);
    Seen own = company.command(person, channel, "/bpo-faq-edit", "opening hours 受付時間");
    int opened = 0;
    int refused = 0;
    for (Entry entry : entries) {
      Language language = entry.languageFor(Language.JA);
      String question = entry.in(language).question();
      String page = entry.category() + "/" + entry.id() + "." + language.code() + ".md";
      Seen list = company.command(person, channel, "/bpo-faq-edit", question);
      Seen forged = company.forge(person, own.ephemeral(), "edit_page_0", page);
      List<JsonNode> forms = List.copyOf(forged.json().path("modals").valueStream().toList());
      if (clearance.allows(entry.audience())) {
        opened += forms.size();
      } else {
        refused++;
        assertThat(forms).as(page).isEmpty();
        assertThat(forged.json().toString())
            .containsAnyOf("not yours", "編集の対象外")
            .doesNotContain(question);
        // What they typed comes back on the button to write a new page.
        assertThat(list.json().toString()).doesNotContain(entry.id() + ".");
      }
    }
    assertThat(opened).isPositive();
    assertThat(refused).isPositive();
  }

  @Test
  void a_guest_writes_nothing() {
    Seen seen = company.command("nakamura", "#bpo-talk", "/bpo-faq-edit", "領収書をなくした");
    assertThat(seen.json().toString()).contains("ページを書けるのは").doesNotContain("edit_page");
    Seen forged = company.forge("nakamura", seen.ephemeral(), "edit_new", "x");
    assertThat(forged.json().path("modals")).isEmpty();
  }

  @Test
  void a_path_that_leads_out_of_the_folder_opens_nothing() {
    Seen seen = company.command("hanako", "#ask-bpo", "/bpo-faq-edit", "領収書をなくした");
    for (String path :
        List.of("../nezuku.ja.md", "/etc/passwd.ja.md", "..", "a/../../b.ja.md", "%2e/x.ja.md")) {
      Seen forged = company.forge("hanako", seen.ephemeral(), "edit_page_0", path);
      assertThat(forged.json().path("modals")).as(path).isEmpty();
      assertThat(forged.json().toString()).contains("編集の対象外");
    }
  }
}
