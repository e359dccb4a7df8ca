package nezuku.faq;

import static nezuku.faq.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content keeps its entries by id, whatever order they come in, and tells what has changed. */
class ContentTest {
  private static final Entry FIRST = entry("a", Language.EN, "How do I travel?");
  private static final Entry SECOND = entry("b", Language.EN, "Where is the receipt?");
  private static final Entry OTHER_WORDS = entry("b", Language.EN, "Who signs the receipt?");
  private static final Entry THIRD = entry("c", Language.EN, "When is the office open?");

  @Test
  void entries_are_told_by_id_whatever_order_they_come_in() {
    assertThat(content(THIRD, FIRST, SECOND).entries()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(content(FIRST).with(List.of(THIRD, SECOND)).entries())
        .containsExactly(SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 10, 101})
  void every_entry_is_found_by_its_id_and_no_other(int count) {
    List<Entry> entries = numbered(count);
    Collections.shuffle(entries, new Random(3));
    Content content = new Content(entries, List.of());

    for (Entry one : entries) {
      assertThat(content.entry(one.id())).contains(one);
      assertThat(content.entry(one.id() + "-")).isEmpty();
    }
    assertThat(content.entry("")).isEmpty();
    assertThat(content.entry("zzz")).isEmpty();
  }

  @Test
  void two_entries_with_one_id_are_refused_wherever_they_stand() {
    assertThatIllegalArgumentException().isThrownBy(() -> content(SECOND, OTHER_WORDS));
    assertThatIllegalArgumentException().isThrownBy(() -> content(SECOND, FIRST, OTHER_WORDS));
  }

  @Test
  void a_list_that_is_changed_later_does_not_change_the_content() {
    List<Entry> entries = new ArrayList<>(List.of(FIRST, SECOND));
    Content content = new Content(entries, List.of());
    entries.set(1, OTHER_WORDS);

    assertThat(content.entries()).containsExactly(FIRST, SECOND);
  }

  @Test
  void what_came_went_and_changed_is_told_and_what_stays_is_not() {
    assertThat(Difference.between(content(FIRST, SECOND), content(OTHER_WORDS, THIRD)))
        .containsExactly(
            new Difference(Optional.of(FIRST), Optional.empty()),
            new Difference(Optional.of(SECOND), Optional.of(OTHER_WORDS)),
            new Difference(Optional.empty(), Optional.of(THIRD)));
    assertThat(Difference.between(content(FIRST, SECOND), content(SECOND, FIRST))).isEmpty();
  }

  @Test
  void the_same_entry_read_again_is_no_difference() {
    assertThat(Difference.between(new Content(numbered(5), List.of()), content(numbered(5))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_differences_applied_to_the_old_content_give_the_new(long seed) {
    Random random = new Random(seed);
    Content before = some(random);
    Content after = some(random);
    List<Entry> entries = new ArrayList<>(before.entries());
    for (Difference difference : Difference.between(before, after)) {
      difference.before().ifPresent(gone -> assertThat(entries.remove(gone)).isTrue());
      difference.after().ifPresent(entries::add);
      assertThat(difference.before()).isNotEqualTo(difference.after());
    }

    assertThat(entries).containsExactlyInAnyOrderElementsOf(after.entries());
  }

  /** Some of a hundred entries, each in one of two wordings. */
  private static Content some(Random random) {
    List<Entry> entries = numbered(100);
    entries.replaceAll(
        one -> random.nextBoolean() ? one : entry(one.id(), Language.EN, "Is it otherwise?"));
    entries.removeIf(one -> random.nextInt(3) == 0);
    Collections.shuffle(entries, random);
    return content(entries);
  }

  private static List<Entry> numbered(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> entry("entry-" + i, Language.EN, "How is " + i + "?"))
            .toList());
  }

  private static Content content(Entry... entries) {
    return content(List.of(entries));
  }

  private static Content content(List<Entry> entries) {
    return new Content(entries, List.of());
  }
}
