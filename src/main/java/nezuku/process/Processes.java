package nezuku.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Clearance;
import nezuku.people.Worded;

/** The processes that there are, with what people added to them. Thread-safe. */
public final class Processes {
  private final List<BusinessProcess> configured;
  private final FactStore added;

  /**
   * Processes of the configuration.
   *
   * @param configured in the order in which they are shown
   */
  public Processes(List<BusinessProcess> configured, FactStore added) {
    this.configured = List.copyOf(configured);
    this.added = added;
  }

  /** All of them. */
  public List<BusinessProcess> all() {
    Map<String, Map<Fact, Worded>> facts = added.all();
    return configured.stream()
        .map(one -> one.with(facts.getOrDefault(one.id(), Map.of())))
        .toList();
  }

  /** Those of which somebody may hear. */
  public List<BusinessProcess> visible(Clearance clearance) {
    return all().stream().filter(one -> clearance.allows(one.audience())).toList();
  }

  /** The process with an id. */
  public Optional<BusinessProcess> of(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The process that somebody means by a word, of those of which they may hear. */
  public Optional<BusinessProcess> called(String word, Clearance clearance) {
    return visible(clearance).stream().filter(one -> one.isCalled(word)).findFirst();
  }
}
