package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of which groups that share people figures may be shown. */
class OverlapTest {
  private static Set<Integer> people(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
  }

  private static Map<String, Set<Integer>> groups(Object... all) {
    Map<String, Set<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < all.length; i += 3) {
      groups.put((String) all[i], people((int) all[i + 1], (int) all[i + 2]));
    }
    return groups;
  }

  @Test
  void a_group_of_five_is_shown_and_one_of_four_or_of_nobody_is_not() {
    assertThat(Overlap.shown(groups("five", 1, 5, "four", 11, 14, "nobody", 21, 20)))
        .containsExactly("five");
  }

  @Test
  void of_a_group_inside_another_one_the_rest_must_be_five() {
    assertThat(Overlap.shown(groups("all", 1, 9, "inside", 1, 5))).containsExactly("all");
    assertThat(Overlap.shown(groups("all", 1, 10, "inside", 1, 5)))
        .containsExactly("all", "inside");
  }

  @Test
  void of_groups_that_overlap_what_they_share_and_what_they_dont_must_be_five() {
    assertThat(Overlap.shown(groups("one", 1, 10, "two", 7, 16))).containsExactly("one");
    assertThat(Overlap.shown(groups("one", 1, 10, "two", 6, 15))).containsExactly("one", "two");
    assertThat(Overlap.shown(groups("one", 1, 10, "two", 6, 11))).containsExactly("one");
  }

  @Test
  void the_same_people_twice_tell_nothing_new() {
    assertThat(Overlap.shown(groups("one", 1, 6, "again", 1, 6))).containsExactly("one", "again");
  }

  @Test
  void three_groups_of_which_each_two_are_harmless_are_not_shown_together() {
    // All but the two others is the eleventh person.
    assertThat(Overlap.shown(groups("left", 1, 5, "right", 6, 10, "all", 1, 11)))
        .containsExactly("left", "right");
  }

  @Test
  void what_is_shown_does_not_depend_on_who_else_is_hidden() {
    Map<String, Set<Integer>> groups = groups("small", 1, 3, "one", 1, 8);
    assertThat(Overlap.shown(groups)).containsExactly("one");
    groups.remove("small");
    assertThat(Overlap.shown(groups)).containsExactly("one");
  }

  @Test
  void no_sum_and_no_difference_of_what_is_shown_is_about_fewer_than_five() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      Map<String, Set<Integer>> groups = new LinkedHashMap<>();
      for (int group = 0; group < 4; group++) {
        int from = random.nextInt(25);
        groups.put("G" + group, people(from, from + 3 + random.nextInt(15)));
      }
      Set<String> shown = Overlap.shown(groups);
      for (int code = 1; code < 625; code++) {
        Set<Integer> about = about(code, groups, shown);
        assertThat(about.isEmpty() || about.size() >= 5)
            .as("%s of %s, code %d, is about %s", shown, groups, code, about)
            .isTrue();
      }
    }
  }

  /** Whom a sum of figures is about, each taken from -2 to 2 times as a number of base 5 says. */
  private static Set<Integer> about(int code, Map<String, Set<Integer>> groups, Set<String> shown) {
    Map<Integer, Integer> times = new LinkedHashMap<>();
    int rest = code;
    for (Map.Entry<String, Set<Integer>> group : groups.entrySet()) {
      int factor = rest % 5 - 2;
      rest /= 5;
      if (shown.contains(group.getKey())) {
        group.getValue().forEach(person -> times.merge(person, factor, Integer::sum));
      }
    }
    Set<Integer> about = new TreeSet<>();
    times.forEach(
        (person, sum) -> {
          if (sum != 0) {
            about.add(person);
          }
        });
    return about;
  }
}
