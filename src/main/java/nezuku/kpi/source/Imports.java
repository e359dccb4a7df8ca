package nezuku.kpi.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.kpi.Case;
import nezuku.kpi.CaseStore;
import nezuku.kpi.CaseStore.Difference;
import nezuku.kpi.Import;
import nezuku.kpi.Import.State;
import nezuku.kpi.ImportReport;
import nezuku.kpi.source.file.FileRecords;
import nezuku.platform.text.Reference;

/**
 * Brings cases in: what was understood of a file is shown first, counts after a yes, and can be
 * taken back. Thread-safe.
 */
public final class Imports {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final CaseStore cases;
  private final InstantSource clock;

  /** Imports of these sources. */
  public Imports(Collection<Source> sources, CaseStore cases, InstantSource clock) {
    sources.forEach(source -> this.sources.put(source.name(), source));
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * An import that waits for a yes.
   *
   * @param difference how its cases stand to those that count
   */
  public record Staged(Import layer, Difference difference) {

    /** Whether it would change nothing: the same file once more. */
    public boolean isNothingNew() {
      return difference.added() == 0 && difference.replaced() == 0;
    }
  }

  /** What became of a yes. */
  public enum Answer {
    DONE,
    /** There is no such import that waits. */
    GONE,
    /** It may not count: first the configuration must say in which order dates are written. */
    ASKED
  }

  /** All sources, in the order in which they are configured. */
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /** The source with a name. */
  public Optional<Source> source(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /**
   * Reads a file, and proposes what it makes of it. Nothing counts yet. Takes about a second for
   * 30,000 records; each few thousand cases are a transaction of their own.
   *
   * @param name what people call the file
   * @param byId the user id of who brought it, if that is known
   * @throws Unusable if the file can't be used at all, and nothing of it has been kept
   * @throws IOException if it can't be read
   */
  public Staged stage(String source, Path file, String name, Optional<String> byId)
      throws Unusable, IOException {
    Source known = source(source).orElseThrow(() -> new Unusable("no-source", source, names()));
    if (!(known.kind() instanceof Source.File kind)) {
      throw new Unusable("no-files", source);
    }
    return stage(known, FileRecords.of(file, kind), name, byId);
  }

  private String names() {
    return String.join(", ", sources.keySet());
  }

  /** Reads records, and proposes what it makes of them. */
  Staged stage(Source source, Records records, String name, Optional<String> byId) throws Unusable {
    Import layer = begin(source, name, byId);
    boolean isComplete = false;
    try {
      Intake intake = new Intake(source, some -> cases.add(layer.id(), some));
      records.read(intake);
      intake.finish();
      Difference difference = cases.difference(layer.id());
      long accepted = difference.added() + difference.replaced() + difference.same();
      cases.complete(layer.id(), intake.report(accepted));
      isComplete = true;
      return new Staged(cases.find(layer.id()).orElse(layer), difference);
    } finally {
      if (!isComplete) {
        var unused = cases.move(layer.id(), State.PROPOSED, State.DROPPED, clock.instant());
      }
    }
  }

  private Import begin(Source source, String name, Optional<String> byId) {
    Import layer =
        new Import(
            Reference.random().text(),
            source.name(),
            name,
            byId,
            clock.instant(),
            State.PROPOSED,
            Optional.empty());
    cases.begin(layer);
    return layer;
  }

  /** Cases that need no reading, as an import that counts at once. */
  void countAtOnce(Source source, String name, List<Case> made, ImportReport report) {
    Import layer = begin(source, name, Optional.empty());
    cases.add(layer.id(), made);
    cases.complete(layer.id(), report);
    cases.thin(layer.id());
    var unused = count(layer.id());
  }

  /** Leaves out of an import what counts already. */
  void thin(String id) {
    cases.thin(id);
  }

  /** The import with an id. */
  public Optional<Import> find(String id) {
    return cases.find(id);
  }

  /** What waits for a yes: how it stands to what counts now. */
  public Optional<Staged> proposed(String id) {
    return cases
        .find(id)
        .filter(layer -> layer.state() == State.PROPOSED && layer.report().isPresent())
        .map(layer -> new Staged(layer, cases.difference(layer.id())));
  }

  /** Makes an import count. */
  public Answer count(String id) {
    Optional<Import> layer = cases.find(id).filter(one -> one.report().isPresent());
    if (layer.isEmpty()) {
      return Answer.GONE;
    }
    if (layer.get().report().get().mustAskForOrder()) {
      return Answer.ASKED;
    }
    return move(layer, State.PROPOSED, State.COUNTED);
  }

  /**
   * Takes away what was begun more than a day ago and never read to the end, and what nobody has
   * answered for two weeks.
   */
  public void sweep() {
    Instant now = clock.instant();
    cases.sweep(now.minus(Duration.ofDays(1)), now.minus(Duration.ofDays(14)));
  }

  /** Takes back an import that counts; what it had replaced counts again. */
  public Answer undo(String id) {
    return move(cases.find(id), State.COUNTED, State.UNDONE);
  }

  /** Drops an import that waits. */
  public Answer drop(String id) {
    return move(cases.find(id), State.PROPOSED, State.DROPPED);
  }

  private Answer move(Optional<Import> layer, State from, State to) {
    return layer.filter(one -> cases.move(one.id(), from, to, clock.instant())).isPresent()
        ? Answer.DONE
        : Answer.GONE;
  }
}
