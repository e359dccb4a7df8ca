package nezuku.kpi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was understood of a source's records.
 *
 * @param read how many records there were, without headers, empty lines and totals
 * @param accepted how many cases they made
 * @param repeated how many records told of a case that an earlier one had told of; the later counts
 * @param refused how many records could not be taken
 * @param refusals the first of them, and why
 * @param columns for each thing that was found, such as {@code opened}, the column it is in
 * @param ignored columns that mean nothing here
 * @param first the first day on which a case was opened
 * @param last the last day on which one was opened or closed
 * @param notes what else was noticed, such as totals that were left out
 */
public record ImportReport(
    long read,
    long accepted,
    long repeated,
    long refused,
    List<Refusal> refusals,
    Map<String, String> columns,
    List<String> ignored,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Note> notes) {

  /** The note that the order of dates must be known before this may count. */
  public static final String ASK_DATES = "ask-dates";

  /** At most so many refusals are kept. */
  public static final int MOST_REFUSALS = 100;

  /** Keeps what it is given. */
  public ImportReport {
    refusals = List.copyOf(refusals);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    ignored = List.copyOf(ignored);
    notes = List.copyOf(notes);
  }

  /** Without notes. */
  public ImportReport(
      long read,
      long accepted,
      long repeated,
      long refused,
      List<Refusal> refusals,
      Map<String, String> columns,
      List<String> ignored,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    this(read, accepted, repeated, refused, refusals, columns, ignored, first, last, List.of());
  }

  /** Whether so much was refused that the numbers may mislead: a tenth or more. */
  public boolean isDoubtful() {
    return refused > 0 && refused * 10 >= read;
  }

  /** Whether it may not count before somebody has said in which order dates are written. */
  public boolean mustAskForOrder() {
    return notes.stream().anyMatch(note -> note.key().equals(ASK_DATES));
  }

  /**
   * A record that can't be taken.
   *
   * @param line the first line of the record in the file, from 1
   * @param why the key of the reason, such as {@code closed-before-opened}
   * @param what what stands there
   */
  public record Refusal(long line, String why, String what) {}

  /**
   * Something that was noticed.
   *
   * @param line where it stands, from 1; 0 if it is about all of it
   * @param key what it is, such as {@code total} or {@code ask-dates}
   * @param what what stands there
   */
  public record Note(long line, String key, String what) {}
}
