package nezuku.faq;

import static nezuku.faq.Entries.entry;
import static nezuku.faq.Entries.wording;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nezuku.faq.search.LuceneSearch;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

/** The FAQ beside neighbours who know no better. */
class FaqTest {
  private static final Question QUESTION = new Question("マイカー", Language.JA);
  private static final Entry INTERNAL =
      entry("internal", "internal", Map.of(Language.JA, wording("自動車で通勤してもよいですか")));

  @Test
  void what_neighbours_say_of_entries_behind_the_wall_or_gone_is_told_to_nobody() {
    Faq faq =
        new Faq(
            new Content(List.of(INTERNAL), List.of()),
            LuceneSearch::new,
            ConfidencePolicy.DEFAULT,
            new Careless());

    assertThat(faq.answer(QUESTION, new Clearance.OfPartner("sakura")))
        .isInstanceOf(Answer.Unknown.class);
    assertThat(faq.answer(QUESTION, new Clearance.Full()).shown())
        .extracting(candidate -> candidate.entry().id())
        .containsExactly("internal");
  }

  /** Names an entry that is gone, and one whoever asks. */
  private static final class Careless implements Neighbours {
    @Override
    public List<String> near(Question question, Clearance clearance) {
      return List.of("gone", "internal");
    }

    @Override
    public void renew(Content content) {}

    @Override
    public void close() {}
  }
}
