package nezuku.kpi.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nezuku.kpi.source.cell.Folding;

/**
 * Cases made of events: of what events say, the newest counts; of states, when they were reached
 * first and how often. All cases are kept in memory, since an event of any may still come.
 */
final class EventLog {
  private final Mapping.Events events;
  private final Map<String, History> histories = new LinkedHashMap<>();

  EventLog(Mapping.Events events) {
    this.events = events;
  }

  private enum Meaning {
    RESPONDED,
    CLOSED,
    RETURNED
  }

  /** A state that a case came to. */
  private record Reached(Instant at, int meanings) {
    boolean is(Meaning meaning) {
      return (meanings & bit(meaning)) != 0;
    }
  }

  private static int bit(Meaning meaning) {
    return switch (meaning) {
      case RESPONDED -> 1;
      case CLOSED -> 2;
      case RETURNED -> 4;
    };
  }

  private static final class History {
    private final long line;
    private Instant newest;
    private Facts facts;
    private final List<Reached> states = new ArrayList<>(4);

    History(long line, Facts facts, Instant at) {
      this.line = line;
      this.facts = facts;
      this.newest = at;
    }

    void add(Facts more, Reached reached) {
      boolean isNewest = !reached.at().isBefore(newest);
      facts = isNewest ? facts.updated(more) : more.updated(facts);
      newest = isNewest ? reached.at() : newest;
      states.add(reached);
    }
  }

  /** Adds what an event says. */
  void add(long line, Facts facts, String state, Instant at) {
    Reached reached = new Reached(at, meanings(state));
    histories.computeIfAbsent(facts.key(), key -> new History(line, facts, at)).add(facts, reached);
  }

  private int meanings(String state) {
    String name = Folding.name(state);
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    addIf(meanings, Meaning.RESPONDED, events.responded(), name);
    addIf(meanings, Meaning.CLOSED, events.closed(), name);
    addIf(meanings, Meaning.RETURNED, events.returned(), name);
    return meanings.stream().mapToInt(EventLog::bit).sum();
  }

  private static void addIf(
      Set<Meaning> meanings, Meaning meaning, List<String> states, String name) {
    if (states.stream().anyMatch(state -> Folding.name(state).equals(name))) {
      meanings.add(meaning);
    }
  }

  /** Hands out all cases, each with the line of its first event. */
  void finish(BiConsumer<Long, Facts> cases) {
    histories.values().forEach(history -> cases.accept(history.line, reduced(history)));
    histories.clear();
  }

  private static Facts reduced(History history) {
    List<Reached> states = history.states;
    // Stable: of events at the same moment the later record counts as later.
    states.sort(Comparator.comparing(Reached::at));
    Optional<Instant> responded = Optional.empty();
    Optional<Instant> closed = Optional.empty();
    int reopened = 0;
    int returned = 0;
    boolean wasReturned = false;
    for (Reached state : states) {
      if (state.is(Meaning.RESPONDED) && responded.isEmpty()) {
        responded = Optional.of(state.at());
      }
      if (state.is(Meaning.CLOSED) && closed.isEmpty()) {
        closed = Optional.of(state.at());
      } else if (!state.is(Meaning.CLOSED) && closed.isPresent()) {
        closed = Optional.empty();
        reopened++;
      }
      returned += state.is(Meaning.RETURNED) && !wasReturned ? 1 : 0;
      wasReturned = state.is(Meaning.RETURNED);
    }
    return history.facts.completed(states.getFirst().at(), responded, closed, reopened, returned);
  }
}
