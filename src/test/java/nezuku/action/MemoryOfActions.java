package nezuku.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Actions that are kept in memory. */
public final class MemoryOfActions implements ActionStore {
  private final Map<String, ActionItem> items = new LinkedHashMap<>();
  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Map<String, Map<Ear, LocalDate>> told = new HashMap<>();
  private final Map<String, List<News>> news = new HashMap<>();

  @Override
  public void add(ActionItem item, Change made) {
    items.put(item.id(), item);
    changes.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(made);
  }

  @Override
  public Optional<ActionItem> find(String id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public boolean change(ActionItem before, ActionItem after, Change change) {
    if (!before.equals(items.get(before.id()))) {
      return false;
    }
    items.put(after.id(), after);
    changes.computeIfAbsent(after.id(), id -> new ArrayList<>()).add(change);
    return true;
  }

  @Override
  public List<Change> history(String id) {
    return List.copyOf(changes.getOrDefault(id, List.of()));
  }

  @Override
  public List<ActionItem> open() {
    return list(ActionItem::isOpen);
  }

  @Override
  public List<ActionItem> openOf(String ownerId) {
    return list(item -> item.isOpen() && item.ownerId().equals(ownerId));
  }

  @Override
  public List<ActionItem> ofSource(String source) {
    return list(item -> item.origin().source().filter(source::equals).isPresent()).stream()
        .sorted(Comparator.comparing(ActionItem::createdAt).reversed())
        .toList();
  }

  @Override
  public List<ActionItem> openGivenBy(String giverId) {
    return list(
        item -> item.isOpen() && item.giverId().equals(giverId) && !item.ownerId().equals(giverId));
  }

  @Override
  public List<ActionItem> ofCircle(String circle, Instant closedSince) {
    return list(item -> item.origin().circle().filter(circle::equals).isPresent() && item.isOpen());
  }

  @Override
  public List<ActionItem> between(Instant from, Instant to) {
    return list(item -> item.createdAt().isBefore(to));
  }

  private List<ActionItem> list(Predicate<ActionItem> which) {
    return items.values().stream()
        .filter(which)
        .sorted(Comparator.comparing(ActionItem::due))
        .toList();
  }

  @Override
  public Map<String, Map<Ear, LocalDate>> told() {
    return told;
  }

  @Override
  public void told(String id, Ear ear, LocalDate day) {
    told.computeIfAbsent(id, one -> new EnumMap<>(Ear.class)).put(ear, day);
  }

  @Override
  public void tellLater(String userId, String id, Change change) {
    find(id)
        .ifPresent(
            item ->
                news.computeIfAbsent(userId, who -> new ArrayList<>()).add(new News(item, change)));
  }

  @Override
  public Map<String, List<News>> news() {
    return news;
  }

  @Override
  public void newsTold(String userId, int count) {
    List<News> kept = news.getOrDefault(userId, new ArrayList<>());
    kept.subList(0, Math.min(count, kept.size())).clear();
  }
}
