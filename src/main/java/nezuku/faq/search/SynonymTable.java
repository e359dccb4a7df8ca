package nezuku.faq.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nezuku.faq.Vocabulary;

/**
 * What stands for what in one language, term by term. The company's words come on top of the
 * built-in ones: they join what those hold together, and where both differ, the company's count.
 */
final class SynonymTable {
  private final Function<String, List<String>> splitter;
  private final Map<List<String>, Set<List<String>>> meant;
  private final Set<List<String>> heads;

  private SynonymTable(
      Function<String, List<String>> splitter,
      Map<List<String>, Set<List<String>>> meant,
      Set<List<String>> heads) {
    this.splitter = splitter;
    this.meant = meant;
    this.heads = heads;
  }

  /**
   * The built-in ones: {@code word: other, two words} a line; the first, as one term, stands for
   * all.
   *
   * @param splitter takes a word apart as a text would be
   */
  static SynonymTable builtIn(String groups, Function<String, List<String>> splitter) {
    SynonymTable table = new SynonymTable(splitter, new LinkedHashMap<>(), new HashSet<>());
    groups.lines().forEach(table::addBuiltIn);
    return table;
  }

  private void addBuiltIn(String line) {
    List<String> group = Arrays.asList(line.strip().split("[:,] *", -1));
    List<String> head = List.of(String.join("", splitter.apply(group.getFirst())));
    for (String word : group) {
      List<String> terms = splitter.apply(word);
      if (!head.equals(List.of("")) && !terms.isEmpty() && !terms.equals(head)) {
        meant.computeIfAbsent(terms, t -> new LinkedHashSet<>()).add(head);
        heads.add(head);
      }
    }
  }

  /** Adds a group of the company's. */
  void add(Vocabulary.Group group) {
    List<List<String>> words =
        group.words().stream().map(splitter).filter(word -> !word.isEmpty()).distinct().toList();
    if (words.size() > 1) {
      List<String> head = head(words);
      for (List<String> word : words) {
        if (heads.contains(word) && !word.equals(head)) {
          meant.replaceAll((from, to) -> to.contains(word) ? Set.of(head) : to);
        }
        put(word, Set.of(head));
      }
    }
  }

  /** A word that stands for others already goes on doing so; else the first one stands for all. */
  private List<String> head(List<List<String>> words) {
    Optional<List<String>> known = words.stream().filter(heads::contains).findFirst();
    return known
        .or(() -> words.stream().filter(meant::containsKey).map(this::meaning).findFirst())
        .orElseGet(() -> meaning(words.getFirst()));
  }

  private void put(List<String> word, Set<List<String>> to) {
    if (to.equals(Set.of(word))) {
      meant.remove(word);
    } else {
      meant.put(word, to);
    }
  }

  /** The same for questions, where rules count. */
  SynonymTable forQuestions(List<Vocabulary.Rule> rules) {
    SynonymTable asked = new SynonymTable(splitter, new LinkedHashMap<>(meant), heads);
    for (Vocabulary.Rule rule : rules) {
      Set<List<String>> to = new LinkedHashSet<>();
      rule.meant().stream()
          .map(splitter)
          .filter(word -> !word.isEmpty())
          .forEach(word -> to.add(meaning(word)));
      for (String word : rule.asked()) {
        List<String> terms = splitter.apply(word);
        if (!terms.isEmpty() && !to.isEmpty()) {
          asked.put(terms, to);
        }
      }
    }
    return asked;
  }

  /** What some terms become, the longest known words first; of several meanings the first. */
  private List<String> meaning(List<String> terms) {
    List<String> meaning = new ArrayList<>();
    int at = 0;
    while (at < terms.size()) {
      int end = terms.size();
      while (end > at + 1 && !meant.containsKey(terms.subList(at, end))) {
        end--;
      }
      List<String> found = terms.subList(at, end);
      meaning.addAll(meant.getOrDefault(found, Set.of(found)).iterator().next());
      at = end;
    }
    return meaning;
  }

  /** What becomes of which terms. */
  Map<List<String>, Set<List<String>>> meant() {
    return meant;
  }
}
