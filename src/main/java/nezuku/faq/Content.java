package nezuku.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the FAQ can say at one moment. Immutable. */
public final class Content {
  private final Map<String, Entry> entries;
  private final Map<String, Category> categories;
  private final Vocabulary vocabulary;

  /** Nothing at all. */
  public Content() {
    this(List.of(), List.of());
  }

  /** Content of entries and categories with unique ids, without words of its own. */
  public Content(List<Entry> entries, List<Category> categories) {
    this(entries, categories, Vocabulary.NONE);
  }

  /** Content of entries and categories with unique ids. */
  public Content(List<Entry> entries, List<Category> categories, Vocabulary vocabulary) {
    this.entries =
        entries.stream().collect(Collectors.toUnmodifiableMap(Entry::id, Function.identity()));
    this.categories =
        categories.stream()
            .collect(Collectors.toUnmodifiableMap(Category::id, Function.identity()));
    this.vocabulary = vocabulary;
  }

  /** The same with other entries. */
  public Content with(List<Entry> entries) {
    return new Content(entries, categories(), vocabulary);
  }

  /** The same with other words. */
  public Content with(Vocabulary vocabulary) {
    return new Content(entries(), categories(), vocabulary);
  }

  /** Every entry, in no order. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry with an id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The category with an id. */
  public Optional<Category> category(String id) {
    return Optional.ofNullable(categories.get(id));
  }

  /** Every category, in no order. */
  public List<Category> categories() {
    return List.copyOf(categories.values());
  }

  /** The words by which questions and entries are understood. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
