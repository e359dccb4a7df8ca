package nezuku.faq.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a mistyped word as the known word next to it: one letter missing, wrong, swapped or too
 * many. Found by comparing what is left when a letter is left out (Garbe's symmetric deletes).
 * Short words and first letters are taken as they are.
 */
final class Spelling {
  private static final int SHORTEST = 5;

  private final Map<String, Integer> entriesWith = new HashMap<>();
  private final Map<String, List<String>> wordsOf = new HashMap<>();

  /** Takes note of the different words of an entry. */
  void add(List<String> words) {
    for (String word : words) {
      if (entriesWith.merge(word, 1, Integer::sum) == 1 && word.length() >= SHORTEST - 1) {
        for (String form : withoutOne(word)) {
          List<String> same = wordsOf.computeIfAbsent(form, f -> new ArrayList<>(1));
          int place = Collections.binarySearch(same, word);
          if (place < 0) {
            same.add(-1 - place, word);
          }
        }
      }
    }
  }

  /** Forgets the words of an entry, if no other has them. */
  void remove(List<String> words) {
    for (String word : words) {
      if (entriesWith.merge(word, -1, (with, by) -> with + by == 0 ? null : with + by) == null) {
        withoutOne(word).forEach(form -> forget(form, word));
      }
    }
  }

  private void forget(String form, String word) {
    wordsOf.computeIfPresent(
        form,
        (f, same) -> {
          same.remove(word);
          return same.isEmpty() ? null : same;
        });
  }

  List<String> correct(List<String> words) {
    return words.stream().map(this::correct).toList();
  }

  private String correct(String word) {
    if (word.length() < SHORTEST || entriesWith.containsKey(word)) {
      return word;
    }
    return withoutOne(word).stream()
        .map(wordsOf::get)
        .filter(Objects::nonNull)
        .map(List::getFirst)
        .findFirst()
        .orElse(word);
  }

  /** The word itself, and the word without each of its letters but the first. */
  private static List<String> withoutOne(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    for (int i = 1; i < word.length(); i++) {
      forms.add(word.substring(0, i) + word.substring(i + 1));
    }
    return forms;
  }
}
