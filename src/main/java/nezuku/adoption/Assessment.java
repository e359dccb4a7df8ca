package nezuku.adoption;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.process.BusinessProcess;

/**
 * How far a process has taken root.
 *
 * @param standings how each item stands
 */
public record Assessment(BusinessProcess process, Map<Item, Standing> standings) {

  /** Keeps what it is given. */
  public Assessment {
    EnumMap<Item, Standing> all = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      all.put(item, standings.getOrDefault(item, new Standing.Open()));
    }
    standings = Map.copyOf(all);
  }

  /** How an item stands. */
  public Standing of(Item item) {
    return standings.getOrDefault(item, new Standing.Open());
  }

  /** The phase that it is in: the first one of which something is still missing, else the last. */
  public Phase phase() {
    return next().map(Item::phase).orElse(Phase.MATURITY);
  }

  /** The one thing to do next: the first that is missing; nothing once all is so. */
  public Optional<Item> next() {
    return missing().stream().findFirst();
  }

  /** What is missing, in the order in which it is best done. */
  public List<Item> missing() {
    return Stream.of(Item.values()).filter(item -> !of(item).isMet()).toList();
  }

  /** How many items of a phase are so. */
  public int met(Phase phase) {
    return (int) phase.items().stream().filter(item -> of(item).isMet()).count();
  }

  /** How many items of all phases are so. */
  public int met() {
    return Item.values().length - missing().size();
  }
}
