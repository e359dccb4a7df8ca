package nezuku.faq.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a mistyped word as the known word next to it: one letter missing, wrong, swapped or too
 * many. Found by comparing what is left when a letter is left out (Garbe's symmetric deletes).
 * Short words and first letters are taken as they are.
 */
final class Spelling {
  private static final int SHORTEST = 5;

  private final Set<String> known;
  private final Map<String, String> wordOf = new HashMap<>();

  Spelling(Set<String> known) {
    this.known = Set.copyOf(known);
    known.stream()
        .filter(word -> word.length() >= SHORTEST - 1)
        .sorted()
        .forEach(word -> withoutOne(word).forEach(form -> wordOf.putIfAbsent(form, word)));
  }

  List<String> correct(List<String> words) {
    return words.stream().map(this::correct).toList();
  }

  private String correct(String word) {
    if (word.length() < SHORTEST || known.contains(word)) {
      return word;
    }
    return withoutOne(word).stream()
        .map(wordOf::get)
        .filter(Objects::nonNull)
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
