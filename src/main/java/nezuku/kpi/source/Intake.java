package nezuku.kpi.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nezuku.kpi.Case;
import nezuku.kpi.ImportReport;
import nezuku.kpi.ImportReport.Note;
import nezuku.kpi.ImportReport.Refusal;

/**
 * Makes cases of records: finds the header, reads what comes after it, and notes what it could not
 * take. Cases go on in batches, so that memory does not grow with them, but for those of events.
 */
final class Intake implements Records.Receiver {
  private static final int BATCH = 5_000;

  private final Source source;
  private final Consumer<List<Case>> next;
  private final RecordReader reader;
  private final HeaderFinder header;
  private final Optional<EventLog> events;
  private final Map<String, Case> batch = new LinkedHashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private long read;
  private long made;
  private long refused;
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();

  /**
   * Takes the records of a source.
   *
   * @param next gets cases, of which a later one may replace an earlier one
   */
  Intake(Source source, Consumer<List<Case>> next) {
    this.source = source;
    this.next = next;
    this.reader = new RecordReader(source.mapping(), source.dates());
    this.header = new HeaderFinder(source.mapping(), this::takeRecord);
    this.events = source.mapping().events().map(EventLog::new);
  }

  @Override
  public void take(long line, List<String> cells) throws Unusable {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      header.take(line, cells);
    }
  }

  private void takeRecord(Layout layout, long line, List<String> cells) {
    if (reader.isTotal(layout, cells)) {
      notes.add(
          new Note(
              line,
              "total",
              cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("")));
      return;
    }
    read++;
    try {
      Facts facts = reader.read(layout, cells);
      if (events.isPresent()) {
        String time = Layout.cell(cells, layout.time().orElseThrow());
        Instant at =
            reader
                .moment(time)
                .flatMap(moment -> moment.in(source.zone(), false))
                .orElseThrow(() -> new Refused("no-time", facts.key()));
        String state = Layout.cell(cells, layout.state().orElseThrow());
        events.get().add(line, facts, state, at);
      } else {
        add(facts.toCase(source.name(), source.zone()));
      }
    } catch (Refused e) {
      refuse(line, e);
    }
  }

  private void refuse(long line, Refused e) {
    refused++;
    if (refusals.size() < ImportReport.MOST_REFUSALS) {
      refusals.add(new Refusal(line, e.why(), e.what()));
    }
  }

  private void add(Case one) {
    made++;
    first = first.filter(one.opened()::isAfter).or(() -> Optional.of(one.opened()));
    Instant end = one.closed().orElse(one.opened());
    last = last.filter(end::isBefore).or(() -> Optional.of(end));
    // The later of two counts, and stands where it stands.
    batch.remove(one.key());
    batch.put(one.key(), one);
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    next.accept(List.copyOf(batch.values()));
    batch.clear();
  }

  /**
   * All records are there.
   *
   * @throws Unusable if there was no header, or nothing after it
   */
  void finish() throws Unusable {
    header.finish();
    events.ifPresent(log -> log.finish(this::addReduced));
    if (!batch.isEmpty()) {
      flush();
    }
    if (read == 0) {
      throw new Unusable("no-records");
    }
    if (reader.mustAskForOrder()) {
      notes.add(new Note(0, ImportReport.ASK_DATES, "kpi.sources." + source.name() + ".dates"));
    }
  }

  private void addReduced(long line, Facts facts) {
    try {
      add(facts.toCase(source.name(), source.zone()));
    } catch (Refused e) {
      refuse(line, e);
    }
  }

  /**
   * What was understood.
   *
   * @param accepted how many different cases were kept
   */
  ImportReport report(long accepted) {
    Layout layout = header.layout();
    return new ImportReport(
        read,
        accepted,
        made - accepted,
        refused,
        refusals,
        layout.columns(),
        layout.ignored(),
        day(first),
        day(last),
        notes);
  }

  private Optional<LocalDate> day(Optional<Instant> moment) {
    return moment.map(at -> at.atZone(source.zone()).toLocalDate());
  }
}
