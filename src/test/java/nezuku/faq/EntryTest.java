package nezuku.faq;

import static nezuku.faq.Entries.entry;
import static nezuku.faq.Entries.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class EntryTest {
  private final Entry both =
      entry("a", "everyone", Map.of(Language.JA, wording("領収書"), Language.EN, wording("Receipt")));
  private final Entry onlyEnglish = entry("b", Language.EN, "Receipt");

  @Test
  void an_entry_is_shown_in_the_language_asked_for_or_else_in_the_other() {
    assertThat(both.languageFor(Language.JA)).isEqualTo(Language.JA);
    assertThat(both.languageFor(Language.EN)).isEqualTo(Language.EN);
    assertThat(onlyEnglish.languageFor(Language.JA)).isEqualTo(Language.EN);
    assertThat(both.in(Language.JA).question()).isEqualTo("領収書");
  }

  @Test
  void a_wording_that_is_not_there_is_a_mistake() {
    assertThatThrownBy(() -> onlyEnglish.in(Language.JA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry("c", "everyone", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_entry_does_not_change_once_it_is_made() {
    Map<Language, Wording> wordings = new HashMap<>(Map.of(Language.JA, wording("領収書")));
    Entry entry = entry("d", "everyone", wordings);
    wordings.clear();

    assertThat(entry.languageFor(Language.JA)).isEqualTo(Language.JA);
  }

  @Test
  void the_faq_tells_an_entry_only_to_whom_it_is_meant_for() {
    Entry internal = entry("e", "internal", Map.of(Language.JA, wording("社外秘")));
    Faq faq =
        new Faq(
            new Content(List.of(internal), List.of()),
            content -> (question, clearance, limit) -> List.of(),
            ConfidencePolicy.DEFAULT);

    assertThat(faq.entry("e", new Clearance.Full())).contains(internal);
    assertThat(faq.entry("e", new Clearance.OfAnyPartner())).isEmpty();
    assertThat(faq.entry("none", new Clearance.Full())).isEmpty();
  }

  @Test
  void new_content_replaces_the_old() {
    Faq faq =
        new Faq(
            new Content(),
            content -> (question, clearance, limit) -> List.of(),
            ConfidencePolicy.DEFAULT);
    faq.replace(new Content(List.of(both), List.of()));

    assertThat(faq.content().entries()).containsExactly(both);
  }
}
