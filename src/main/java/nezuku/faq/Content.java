package nezuku.faq;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the FAQ can say at one moment. Immutable. */
public final class Content {
  // In order, so that content is cheap to make from other content and to compare with it.
  private final List<Entry> entries;
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

  /**
   * Content of entries and categories with unique ids.
   *
   * @param entries in any order; quickest by id
   * @throws IllegalArgumentException if two entries have the same id
   */
  public Content(List<Entry> entries, List<Category> categories, Vocabulary vocabulary) {
    this(
        byId(entries),
        categories.stream()
            .collect(Collectors.toUnmodifiableMap(Category::id, Function.identity())),
        vocabulary);
  }

  private Content(List<Entry> byId, Map<String, Category> categories, Vocabulary vocabulary) {
    this.entries = byId;
    this.categories = categories;
    this.vocabulary = vocabulary;
  }

  private static List<Entry> byId(List<Entry> entries) {
    if (areById(entries)) {
      return List.copyOf(entries);
    }
    List<Entry> sorted = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    if (!areById(sorted)) {
      throw new IllegalArgumentException("two entries have the same id");
    }
    return sorted;
  }

  private static boolean areById(List<Entry> entries) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).id().compareTo(entries.get(i).id()) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The same with other entries. */
  public Content with(List<Entry> entries) {
    return new Content(byId(entries), categories, vocabulary);
  }

  /** The same with other words. */
  public Content with(Vocabulary vocabulary) {
    return new Content(entries, categories, vocabulary);
  }

  /** Every entry, by id. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entry with an id. */
  public Optional<Entry> entry(String id) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Entry entry = entries.get(middle);
      int order = entry.id().compareTo(id);
      if (order == 0) {
        return Optional.of(entry);
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return Optional.empty();
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
