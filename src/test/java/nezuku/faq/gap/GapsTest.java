package nezuku.faq.gap;

import static nezuku.faq.gap.Asks.NOW;
import static nezuku.faq.gap.Asks.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nezuku.faq.Candidate;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Entries;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

/** What is open, what is worked off, and who sees it. */
class GapsTest {
  private final List<Unhelped> inVain = new ArrayList<>();
  private final Map<String, Dismissal> dismissed = new HashMap<>();
  private final Map<String, Instant> published = new HashMap<>();
  private final Faq faq =
      new Faq(new Content(), GapsTest::findsByFirstWord, ConfidencePolicy.DEFAULT);
  private final Gaps gaps =
      new Gaps(faq, new Memory(), Asks.BY_FIRST_WORD, InstantSource.fixed(NOW.plusSeconds(60)));

  @Test
  void a_page_that_answers_it_takes_the_topic_away() {
    inVain.addAll(List.of(ask("A", "U1", "bike permit"), ask("B", "U2", "moon base")));
    assertThat(titles(new Clearance.Full())).containsExactly("bike permit", "moon base");

    faq.replace(content("bike", "internal"));
    assertThat(titles(new Clearance.Full())).containsExactly("moon base");
    faq.replace(new Content());
    assertThat(titles(new Clearance.Full())).containsExactly("bike permit", "moon base");
  }

  @Test
  void a_page_that_the_asker_may_not_read_answers_nothing() {
    inVain.add(ask("A", "U1", "bike permit", false, "partner:sakura"));
    faq.replace(content("bike", "internal"));

    assertThat(titles(new Clearance.Full())).containsExactly("bike permit");
  }

  @Test
  void what_did_not_help_then_is_no_answer_now_until_it_is_corrected() {
    inVain.add(ask("A", "U1", "shown entry"));
    faq.replace(content("shown", "internal"));
    assertThat(titles(new Clearance.Full())).containsExactly("shown entry");

    published.put("expenses/other.en.md", NOW.plusSeconds(1));
    published.put("expenses/shown.en.md", NOW.minusSeconds(1));
    assertThat(titles(new Clearance.Full())).containsExactly("shown entry");
    published.put("expenses/shown.en.md", NOW.plusSeconds(1));
    assertThat(titles(new Clearance.Full())).isEmpty();
  }

  @Test
  void a_dismissed_topic_comes_back_only_if_more_people_ask() {
    inVain.addAll(List.of(ask("A", "U1", "bike permit"), ask("B", "U2", "bike permits")));
    gaps.dismiss(gaps.open(new Clearance.Full()).getFirst(), "U9");
    assertThat(dismissed).hasSize(2);
    assertThat(dismissed.get("A")).isEqualTo(new Dismissal("U9", NOW.plusSeconds(60), 2));
    assertThat(titles(new Clearance.Full())).isEmpty();

    inVain.add(ask("C", "U2", "bike"));
    assertThat(titles(new Clearance.Full())).isEmpty();
    inVain.add(ask("D", "U3", "bike"));
    assertThat(titles(new Clearance.Full())).hasSize(1);
  }

  @Test
  void a_dismissal_outlives_the_asks_it_was_said_of() {
    inVain.add(ask("A", "U1", "bike permit"));
    gaps.dismiss(gaps.open(new Clearance.Full()).getFirst(), "U9");
    inVain.add(ask("B", "U1", "bike permits"));
    gaps.carryDismissalsOver();
    inVain.removeFirst();

    assertThat(titles(new Clearance.Full())).isEmpty();
    assertThat(dismissed.get("B")).isEqualTo(new Dismissal("U9", NOW.plusSeconds(60), 1));
  }

  @Test
  void what_came_back_is_not_dismissed_by_being_carried_over() {
    inVain.add(ask("A", "U1", "bike permit"));
    gaps.dismiss(gaps.open(new Clearance.Full()).getFirst(), "U9");
    inVain.add(ask("B", "U2", "bike permits"));
    gaps.carryDismissalsOver();

    assertThat(dismissed).doesNotContainKey("B");
    assertThat(titles(new Clearance.Full())).hasSize(1);
  }

  @Test
  void a_partner_learns_nothing_of_what_others_asked_not_even_how_many() {
    inVain.addAll(
        List.of(
            ask("A", "U1", "bike internal"),
            ask("B", "U2", "bike sakura", false, "partner:sakura"),
            ask("C", "U3", "bike kaede", false, "partner:kaede"),
            ask("D", "U4", "bike guest", false, "everyone")));

    Topic topic = gaps.open(new Clearance.OfPartner("sakura")).getFirst();
    assertThat(topic.asks()).extracting(Unhelped::reference).containsExactly("B", "D");
    assertThat(topic.people()).isEqualTo(2);
    assertThat(topic.title() + topic.otherWordings()).doesNotContain("internal", "kaede");
    assertThat(gaps.open(new Clearance.Full()).getFirst().people()).isEqualTo(4);
  }

  private List<String> titles(Clearance reader) {
    return gaps.open(reader).stream().map(Topic::title).toList();
  }

  private static Content content(String id, String audience) {
    Entry entry =
        Entries.entry(id, audience, Map.of(Language.EN, Entries.wording(id + " question")));
    return new Content(List.of(entry), List.of());
  }

  private static nezuku.faq.Search findsByFirstWord(Content content) {
    return (question, clearance, limit) ->
        content.entries().stream()
            .filter(entry -> clearance.allows(entry.audience()))
            .filter(entry -> question.text().startsWith(entry.id() + " "))
            .map(entry -> new Candidate(entry, Language.EN, 0.99))
            .toList();
  }

  private final class Memory implements GapLog {
    @Override
    public List<Unhelped> inVain(Instant since, int most) {
      return List.copyOf(inVain);
    }

    @Override
    public Map<String, Instant> published(Instant since) {
      return published;
    }

    @Override
    public Map<String, Dismissal> dismissed() {
      return Map.copyOf(dismissed);
    }

    @Override
    public void dismiss(Collection<String> references, Dismissal dismissal) {
      references.forEach(reference -> dismissed.put(reference, dismissal));
    }
  }
}
