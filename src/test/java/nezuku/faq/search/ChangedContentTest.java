package nezuku.faq.search;

import static nezuku.faq.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search takes on changed content by what changed, and then answers as if it had begun with it. */
class ChangedContentTest {
  private static final Entry RECEIPT =
      entry("receipt", Language.EN, "What should I do if I lost a receipt?", "missing voucher");

  // Few entries lie on the heap, many in files; and more changes than a thousand begin anew.
  @ParameterizedTest
  @ValueSource(ints = {20, 6_000})
  void an_edited_entry_is_found_by_its_new_words_and_not_by_its_old_ones(int others) {
    Search changed =
        changed(
            others,
            list -> {
              list.set(0, entry("receipt", Language.EN, "Where do I hand in a voucher?"));
              return list;
            });

    assertThat(ids(changed, "hand in voucher")).startsWith("receipt");
    assertThat(ids(changed, "lost receipt")).doesNotContain("receipt");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 6_000})
  void an_entry_that_is_gone_is_not_found_and_a_new_one_is(int others) {
    Search changed =
        changed(
            others,
            list -> {
              list.removeFirst();
              list.add(entry("bicycle", Language.EN, "May I park my bicycle at the office?"));
              return list;
            });

    assertThat(ids(changed, "lost receipt")).doesNotContain("receipt");
    assertThat(ids(changed, "park bicycle office")).startsWith("bicycle");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 1_500})
  void it_answers_as_if_it_had_begun_with_the_new_content(int others) {
    List<Entry> after = new ArrayList<>(others(others));
    after.replaceAll(
        one -> entry(one.id(), Language.EN, one.in(Language.EN).question() + " in autumn"));
    Search changed = changed(others, list -> after);
    Search fresh = new LuceneSearch(new Content(after, List.of()));

    for (String text : List.of("topic 7 in autumn", "lost receipt", "recieve topic 3", "autmn")) {
      assertThat(found(changed, text)).as(text).isEqualTo(found(fresh, text));
    }
  }

  private static Search changed(int others, UnaryOperator<List<Entry>> change) {
    List<Entry> before = new ArrayList<>(List.of(RECEIPT));
    before.addAll(others(others));
    Search search = LuceneSearch.INDEXER.apply(new Content(before, List.of()));
    return LuceneSearch.INDEXER.renew(
        search, new Content(change.apply(new ArrayList<>(before)), List.of()));
  }

  private static List<Entry> others(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> entry("other-" + i, Language.EN, "How is topic " + i + " received?"))
        .toList();
  }

  private static List<String> ids(Search search, String text) {
    return found(search, text).stream().map(candidate -> candidate.entry().id()).toList();
  }

  private static List<Candidate> found(Search search, String text) {
    return search.search(new Question(text, Language.EN), new Clearance.Full(), 5);
  }
}
