package nezuku.kpi.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.kpi.source.cell.Folding;

/**
 * What stands where.
 *
 * @param key the columns that name a case together; empty for whichever is usual
 * @param columns for a field the columns that may hold it, the first that is there does; a field
 *     that is not named is looked for by its usual names, unless events tell it
 * @param partners whose cases they are
 * @param events how cases are made of events, where a record is an event
 */
public record Mapping(
    List<String> key,
    Map<Field, List<String>> columns,
    PartnerNames partners,
    Optional<Events> events) {

  /** All by its usual names. */
  public static final Mapping USUAL =
      new Mapping(List.of(), Map.of(), PartnerNames.AS_WRITTEN, Optional.empty());

  /** Keeps what it is given. */
  public Mapping {
    key = List.copyOf(key);
    columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
  }

  /** The columns in which a field is looked for. */
  List<String> candidates(Field field) {
    boolean isTold = events.filter(told -> told.tell(field)).isPresent();
    return columns.getOrDefault(field, isTold ? List.of() : UsualNames.of(field));
  }

  /**
   * Whose cases a source's are.
   *
   * @param constant the partner of all of them
   * @param byLabel partners by what the source calls them; what is not there stays as it is
   */
  public record PartnerNames(Optional<String> constant, Map<String, String> byLabel) {
    /** As the source calls them. */
    public static final PartnerNames AS_WRITTEN = new PartnerNames(Optional.empty(), Map.of());

    /** Keeps labels however they are written. */
    public PartnerNames {
      byLabel =
          byLabel.entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      one -> Folding.name(one.getKey()), Map.Entry::getValue, (a, b) -> b));
    }

    /** The partner that a label means. */
    String of(String label) {
      return constant.orElseGet(() -> byLabel.getOrDefault(Folding.name(label), label));
    }
  }

  /**
   * Records that tell what has happened to a case: the state it came to, and when.
   *
   * @param state the column of the state
   * @param time the column of the time
   * @param responded states that mean that it was answered
   * @param closed states that mean that it is done
   * @param returned states that mean that it went back to whoever had handed it in
   */
  public record Events(
      String state,
      String time,
      List<String> responded,
      List<String> closed,
      List<String> returned) {

    /** Keeps what it is given. */
    public Events {
      responded = List.copyOf(responded);
      closed = List.copyOf(closed);
      returned = List.copyOf(returned);
    }

    /** Whether a field is made of states, so that no column is needed. */
    boolean tell(Field field) {
      return switch (field) {
        case RESPONDED -> !responded.isEmpty();
        case CLOSED, REOPENED -> !closed.isEmpty();
        case RETURNED -> !returned.isEmpty();
        default -> false;
      };
    }
  }
}
