package nezuku.faq.embedding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.Content;

/**
 * Keeps a space as the content is; only what has changed is touched. What one round does not come
 * to is left to the next. For one thread at a time.
 */
final class Keeper {
  private static final int ENTRIES_AT_ONCE = 32;

  private final VectorSpace space;
  private final TextVectors vectors;
  private final Map<String, EntryTexts> placed = new HashMap<>();

  Keeper(VectorSpace space, TextVectors vectors) {
    this.space = space;
    this.vectors = vectors;
  }

  /**
   * Brings the space up to the content.
   *
   * @return what it failed for; what was reached until then stays
   */
  Optional<Failure> round(Content content) {
    Map<String, EntryTexts> wanted = new LinkedHashMap<>();
    content.entries().forEach(entry -> wanted.put(entry.id(), EntryTexts.of(entry)));
    removeOld(wanted);
    List<Map.Entry<String, EntryTexts>> missing =
        wanted.entrySet().stream().filter(one -> !placed.containsKey(one.getKey())).toList();
    for (int i = 0; i < missing.size(); i += ENTRIES_AT_ONCE) {
      Optional<Failure> failure =
          place(missing.subList(i, Math.min(missing.size(), i + ENTRIES_AT_ONCE)));
      if (failure.isPresent()) {
        return failure;
      }
    }
    Set<String> used = new HashSet<>();
    wanted.values().forEach(texts -> used.addAll(texts.byKey().keySet()));
    vectors.forgetAllBut(used);
    return Optional.empty();
  }

  /** What is gone or has changed must not be found by what it was. */
  private void removeOld(Map<String, EntryTexts> wanted) {
    List<String> old =
        placed.entrySet().stream()
            .filter(one -> !one.getValue().equals(wanted.get(one.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    old.forEach(space::remove);
    placed.keySet().removeAll(old);
    space.refresh();
  }

  private Optional<Failure> place(List<Map.Entry<String, EntryTexts>> entries) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach(entry -> texts.putAll(entry.getValue().byKey()));
    TextVectors.Found found = vectors.of(texts, space.size());
    for (Map.Entry<String, EntryTexts> entry : entries) {
      Set<String> keys = entry.getValue().byKey().keySet();
      if (found.vectors().keySet().containsAll(keys)) {
        space.put(
            entry.getKey(),
            entry.getValue().audience(),
            keys.stream().map(found.vectors()::get).map(Objects::requireNonNull).toList());
        placed.put(entry.getKey(), entry.getValue());
      }
    }
    space.refresh();
    return found.failure();
  }
}
