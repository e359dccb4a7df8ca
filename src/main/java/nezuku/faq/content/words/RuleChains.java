package nezuku.faq.content.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.faq.Vocabulary;

/** Rules that lead to other rules: they are followed to their end, if they have one. */
final class RuleChains {
  private final List<SynonymLine> rules;
  private final Splitter splitter;
  private final Map<String, SynonymLine> byKey = new HashMap<>();

  /** Where a word leads that stands behind an arrow. */
  private final Map<String, SynonymLine> next = new HashMap<>();

  private final Set<SynonymLine> seen = new HashSet<>();
  private final Set<SynonymLine> circling = new HashSet<>();
  private final List<Mistake> cycles = new ArrayList<>();

  /** What each rule means in the end. */
  private final Map<SynonymLine, List<String>> ends = new HashMap<>();

  RuleChains(List<SynonymLine> rules, Splitter splitter) {
    this.rules = rules;
    this.splitter = splitter;
    for (SynonymLine rule : rules) {
      rule.asked().forEach(word -> splitter.keys(word).forEach(key -> byKey.put(key, rule)));
    }
    rules.forEach(this::link);
    List<SynonymLine> lastFirst = new ArrayList<>();
    rules.forEach(rule -> walk(rule, lastFirst));
    lastFirst.removeIf(circling::contains);
    lastFirst.forEach(rule -> ends.put(rule, end(rule)));
  }

  private void link(SynonymLine rule) {
    for (String word : rule.meant()) {
      splitter.keys(word).stream()
          .map(byKey::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(other -> next.put(word, other));
    }
  }

  /** One mistake for each cycle, at its last line. */
  List<Mistake> cycles() {
    return cycles;
  }

  /** The rules that are in no cycle. */
  List<Vocabulary.Rule> followed() {
    return rules.stream()
        .filter(ends::containsKey)
        .map(rule -> new Vocabulary.Rule(rule.asked(), ends.getOrDefault(rule, List.of())))
        .toList();
  }

  private record Step(SynonymLine rule, Iterator<SynonymLine> others) {}

  /** Without recursion, as a chain may be as long as the file. */
  private void walk(SynonymLine start, List<SynonymLine> lastFirst) {
    Deque<Step> path = new ArrayDeque<>();
    Set<SynonymLine> onPath = new LinkedHashSet<>();
    if (seen.add(start)) {
      path.add(step(start, onPath));
    }
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (!step.others().hasNext()) {
        path.removeLast();
        onPath.remove(step.rule());
        lastFirst.add(step.rule());
        continue;
      }
      SynonymLine other = step.others().next();
      if (onPath.contains(other)) {
        circle(onPath.stream().dropWhile(rule -> !rule.equals(other)).toList());
      } else if (seen.add(other)) {
        path.add(step(other, onPath));
      }
    }
  }

  private Step step(SynonymLine rule, Set<SynonymLine> onPath) {
    onPath.add(rule);
    return new Step(
        rule,
        rule.meant().stream()
            .map(next::get)
            .filter(Objects::nonNull)
            .filter(other -> !other.equals(rule))
            .iterator());
  }

  private void circle(List<SynonymLine> cycle) {
    circling.addAll(cycle);
    String path =
        Stream.concat(cycle.stream(), Stream.of(cycle.getFirst()))
            .map(rule -> rule.asked().getFirst())
            .collect(Collectors.joining(" => "));
    List<Integer> lines = cycle.stream().map(SynonymLine::number).sorted().toList();
    String named = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    cycles.add(Mistake.of(lines.getLast(), "rules-in-circle", path, named));
  }

  private List<String> end(SynonymLine rule) {
    Set<String> meant = new LinkedHashSet<>();
    for (String word : rule.meant()) {
      SynonymLine other = next.get(word);
      meant.addAll(
          other == null || other.equals(rule)
              ? List.of(word)
              : ends.getOrDefault(other, List.of(word)));
    }
    return List.copyOf(meant);
  }
}
