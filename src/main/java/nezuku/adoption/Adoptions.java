package nezuku.adoption;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nezuku.process.BusinessProcess;

/** Finds out how far processes have taken root. May ask Slack. Thread-safe. */
public final class Adoptions {
  // A quarter, and a month in which to look back on it.
  private static final Duration QUARTER = Duration.ofDays(122);

  private final AdoptionStore store;
  private final Evidence evidence;

  /** Judges by the bot's own figures first, and by what people said where there are none. */
  public Adoptions(AdoptionStore store, Evidence evidence) {
    this.store = store;
    this.evidence = evidence;
  }

  /** How a process stands. */
  public Assessment of(BusinessProcess process, Instant now) {
    Map<Item, Tick> ticks = store.ticks(process.id());
    Map<Item, Standing> standings = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      Optional<Measured> figure = evidence.of(item, process, now);
      Optional<Standing> word =
          Optional.ofNullable(ticks.get(item))
              .filter(tick -> !item.isQuarterly() || tick.at().isAfter(now.minus(QUARTER)))
              .map(Standing.ByWord::new);
      standings.put(
          item,
          figure
              .<Standing>map(Standing.ByFigure::new)
              .or(() -> word)
              .orElseGet(Standing.Open::new));
    }
    return new Assessment(process, standings);
  }
}
