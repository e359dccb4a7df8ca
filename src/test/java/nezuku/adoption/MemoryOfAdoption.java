package nezuku.adoption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of processes, kept in memory. */
public final class MemoryOfAdoption implements AdoptionStore {
  private final Map<String, Map<Item, Tick>> ticks = new HashMap<>();
  private final Map<String, Set<String>> readers = new HashMap<>();
  private final List<Stand> stands = new ArrayList<>();

  @Override
  public Map<Item, Tick> ticks(String process) {
    return ticks.getOrDefault(process, Map.of());
  }

  @Override
  public void tick(String process, Item item, Tick tick) {
    ticks.computeIfAbsent(process, id -> new EnumMap<>(Item.class)).put(item, tick);
  }

  @Override
  public void untick(String process, Item item, String byId, Instant at) {
    ticks.getOrDefault(process, new EnumMap<>(Item.class)).remove(item);
  }

  @Override
  public boolean read(String process, String userId, Instant at) {
    return readers.computeIfAbsent(process, id -> new HashSet<>()).add(userId);
  }

  @Override
  public Set<String> readers(String process) {
    return readers.getOrDefault(process, Set.of());
  }

  @Override
  public void keep(Stand stand) {
    stands.removeIf(
        one -> one.process().equals(stand.process()) && one.month().equals(stand.month()));
    stands.add(stand);
  }

  @Override
  public List<Stand> stands(String process) {
    return stands.stream().filter(one -> one.process().equals(process)).toList();
  }
}
