package nezuku.faq.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nezuku.faq.Content;
import nezuku.faq.Entry;

/**
 * Watches over entries in two languages. What is seen for the first time says the same in both, as
 * does what was changed in both; what was changed in one has drifted until somebody confirms it.
 */
public final class Drifts {
  private final Supplier<Content> content;
  private final Pairs pairs;

  /** Watches over content, which may change. */
  public Drifts(Supplier<Content> content, Pairs pairs) {
    this.content = content;
    this.pairs = pairs;
  }

  /** Takes note of entries that are new, or were changed in both languages. */
  public void look() {
    Map<String, Pair> confirmed = pairs.confirmed();
    List<Pair> settled =
        entries()
            .flatMap(entry -> Pair.of(entry).stream())
            .filter(pair -> isSettled(pair, Optional.ofNullable(confirmed.get(pair.entryId()))))
            .toList();
    if (!settled.isEmpty()) {
      pairs.confirm(settled);
    }
  }

  private static boolean isSettled(Pair pair, Optional<Pair> before) {
    return before.isEmpty()
        || (!before.get().equals(pair) && pair.changedSince(before.get()).isEmpty());
  }

  /** Takes note of how an entry is before it is changed. */
  public void aboutToChange(String entryId) {
    if (!pairs.confirmed().containsKey(entryId)) {
      content.get().entry(entryId).flatMap(Pair::of).ifPresent(this::confirm);
    }
  }

  /** What has drifted, by the entries' ids. */
  public List<Drift> list() {
    Map<String, Pair> confirmed = pairs.confirmed();
    return entries().flatMap(entry -> drift(entry, confirmed).stream()).toList();
  }

  private static Optional<Drift> drift(Entry entry, Map<String, Pair> confirmed) {
    Optional<Pair> before = Optional.ofNullable(confirmed.get(entry.id()));
    return Pair.of(entry)
        .flatMap(
            now ->
                before.flatMap(now::changedSince).map(changed -> new Drift(entry, changed, now)));
  }

  /** Somebody says that both languages say the same. */
  public void confirm(Pair pair) {
    pairs.confirm(List.of(pair));
  }

  private Stream<Entry> entries() {
    return content.get().entries().stream();
  }
}
