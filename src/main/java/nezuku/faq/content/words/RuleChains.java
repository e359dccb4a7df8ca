package nezuku.faq.content.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.faq.Vocabulary;

/** Rules that lead to other rules: they are followed to their end, if they have one. */
final class RuleChains {
  private final List<SynonymLine> rules;
  private final Splitter splitter;
  private final Map<String, SynonymLine> byKey = new HashMap<>();
  private final Set<SynonymLine> circling = new HashSet<>();
  private final List<Mistake> cycles = new ArrayList<>();

  RuleChains(List<SynonymLine> rules, Splitter splitter) {
    this.rules = rules;
    this.splitter = splitter;
    for (SynonymLine rule : rules) {
      rule.asked().stream()
          .flatMap(word -> splitter.keys(word).stream())
          .forEach(key -> byKey.put(key, rule));
    }
    for (SynonymLine rule : rules) {
      if (!circling.contains(rule)) {
        List<SynonymLine> cycle = cycle(rule);
        circling.addAll(cycle);
        if (!cycle.isEmpty()) {
          cycles.add(mistake(cycle));
        }
      }
    }
  }

  /** One mistake for each cycle, at its last line. */
  List<Mistake> cycles() {
    return cycles;
  }

  /** The rules that are in no cycle. */
  List<Vocabulary.Rule> followed() {
    return rules.stream().filter(rule -> !circling.contains(rule)).map(this::followed).toList();
  }

  private Optional<SynonymLine> next(String word) {
    return splitter.keys(word).stream()
        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
        .findFirst();
  }

  /** The rules from this one to itself by way of others. */
  private List<SynonymLine> cycle(SynonymLine start) {
    Map<SynonymLine, SynonymLine> from = new HashMap<>();
    Deque<SynonymLine> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      SynonymLine rule = open.remove();
      for (String word : rule.meant()) {
        SynonymLine next = next(word).filter(one -> !one.equals(rule)).orElse(null);
        if (next != null && next.equals(start)) {
          return back(rule, start, from);
        }
        if (next != null && from.putIfAbsent(next, rule) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<SynonymLine> back(
      SynonymLine last, SynonymLine start, Map<SynonymLine, SynonymLine> from) {
    List<SynonymLine> path = new ArrayList<>(List.of(last));
    while (!path.getLast().equals(start)) {
      path.add(from.getOrDefault(path.getLast(), start));
    }
    Collections.reverse(path);
    return path;
  }

  private static Mistake mistake(List<SynonymLine> cycle) {
    String path =
        cycle.stream().map(rule -> rule.asked().getFirst()).collect(Collectors.joining(" => "));
    String lines =
        cycle.stream()
            .map(SynonymLine::number)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    int last = cycle.stream().mapToInt(SynonymLine::number).max().orElseThrow();
    return Mistake.of(
        last, "rules-in-circle", path + " => " + cycle.getFirst().asked().getFirst(), lines);
  }

  private Vocabulary.Rule followed(SynonymLine rule) {
    Set<String> meant = new LinkedHashSet<>();
    Set<SynonymLine> seen = new HashSet<>(circling);
    seen.add(rule);
    Deque<String> open = new ArrayDeque<>(rule.meant());
    while (!open.isEmpty()) {
      String word = open.remove();
      Optional<SynonymLine> next = next(word).filter(seen::add);
      if (next.isPresent()) {
        open.addAll(next.get().meant());
      } else {
        meant.add(word);
      }
    }
    return new Vocabulary.Rule(rule.asked(), List.copyOf(meant));
  }
}
