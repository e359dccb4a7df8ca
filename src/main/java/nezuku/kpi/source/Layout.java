package nezuku.kpi.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nezuku.kpi.source.cell.Folding;

/**
 * Which column of a table is what, by its header.
 *
 * @param key the columns that name a case together
 * @param places the column of each field that is there
 * @param state the column of an event's state, if records are events
 * @param time the column of an event's time
 * @param names the names of all columns, as they stand there
 * @param missing what has to be there, and is not
 */
record Layout(
    List<Integer> key,
    Map<Field, Integer> places,
    OptionalInt state,
    OptionalInt time,
    List<String> names,
    List<String> missing) {

  /** The layout that a header of one or two lines gives. */
  static Layout of(Mapping mapping, List<List<String>> header) {
    List<List<String>> names = names(header);
    List<String> missing = new ArrayList<>();
    List<Integer> key = new ArrayList<>();
    for (String column : mapping.key()) {
      place(names, List.of(column)).ifPresentOrElse(key::add, () -> missing.add(column));
    }
    if (mapping.key().isEmpty()) {
      place(names, UsualNames.of(Field.CASE)).ifPresentOrElse(key::add, () -> missing.add("case"));
    }
    OptionalInt state = OptionalInt.empty();
    OptionalInt time = OptionalInt.empty();
    if (mapping.events().isPresent()) {
      state = needed(names, mapping.events().get().state(), missing);
      time = needed(names, mapping.events().get().time(), missing);
    }
    Map<Field, Integer> places = places(names, mapping, List.of(state, time), missing);
    if (mapping.events().isEmpty()
        && !places.containsKey(Field.OPENED)
        && !mapping.columns().containsKey(Field.OPENED)) {
      missing.add(Field.OPENED.code());
    }
    return new Layout(
        key, places, state, time, names.stream().map(List::getLast).toList(), missing);
  }

  /**
   * Where fields are.
   *
   * @param taken the columns of events, which are nothing else unless they are named so
   */
  private static Map<Field, Integer> places(
      List<List<String>> names, Mapping mapping, List<OptionalInt> taken, List<String> missing) {
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (field != Field.CASE) {
        boolean isNamed = mapping.columns().containsKey(field);
        place(names, mapping.candidates(field))
            .filter(place -> isNamed || !taken.contains(OptionalInt.of(place)))
            .ifPresent(place -> places.put(field, place));
        if (isNamed && !places.containsKey(field)) {
          missing.add(String.join(" / ", mapping.candidates(field)));
        }
      }
    }
    return places;
  }

  private static OptionalInt needed(List<List<String>> names, String column, List<String> missing) {
    Optional<Integer> place = place(names, List.of(column));
    if (place.isEmpty()) {
      missing.add(column);
    }
    return place.isEmpty() ? OptionalInt.empty() : OptionalInt.of(place.get());
  }

  /** For each column what it may be called: the surest first, what to show last. */
  private static List<List<String>> names(List<List<String>> header) {
    List<String> lower = header.getLast();
    if (header.size() == 1) {
      return lower.stream().map(name -> List.of(name.strip())).toList();
    }
    List<List<String>> names = new ArrayList<>();
    String above = "";
    int columns = Math.max(lower.size(), header.getFirst().size());
    for (int i = 0; i < columns; i++) {
      String upper = i < header.getFirst().size() ? header.getFirst().get(i).strip() : "";
      // A cell that reaches over several columns stands in the first of them.
      above = upper.isEmpty() ? above : upper;
      String own = i < lower.size() ? lower.get(i).strip() : "";
      names.add(
          own.isEmpty() ? List.of(upper) : List.of(above + own, own, (above + " " + own).strip()));
    }
    return names;
  }

  private static Optional<Integer> place(List<List<String>> names, List<String> candidates) {
    for (String candidate : candidates) {
      String wanted = Folding.name(candidate);
      for (boolean bare : new boolean[] {false, true}) {
        OptionalInt found =
            IntStream.range(0, names.size())
                .filter(i -> names.get(i).stream().anyMatch(name -> is(name, wanted, bare)))
                .findFirst();
        if (found.isPresent()) {
          return Optional.of(found.getAsInt());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a name is wanted; bare, without what stands in brackets behind it. */
  private static boolean is(String name, String wanted, boolean bare) {
    String folded = Folding.name(name);
    return (bare ? folded.replaceFirst("\\([^)]*\\)$", "") : folded).equals(wanted)
        && !folded.isEmpty();
  }

  /** Whether all is there that is needed. */
  boolean isComplete() {
    return missing.isEmpty();
  }

  /** How much of the header means something. */
  int found() {
    return places.size() + key.size() + (state.isPresent() ? 1 : 0) + (time.isPresent() ? 1 : 0);
  }

  /** For each thing that was found the column it is in. */
  Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(Field.CASE.code(), String.join(" + ", key.stream().map(names::get).toList()));
    places.forEach((field, place) -> columns.put(field.code(), names.get(place)));
    state.ifPresent(place -> columns.put("state", names.get(place)));
    time.ifPresent(place -> columns.put("time", names.get(place)));
    return columns;
  }

  /** Columns that mean nothing here. */
  List<String> ignored() {
    TreeSet<Integer> used = new TreeSet<>(places.values());
    used.addAll(key);
    state.ifPresent(used::add);
    time.ifPresent(used::add);
    return IntStream.range(0, names.size())
        .filter(i -> !used.contains(i) && !names.get(i).isBlank())
        .mapToObj(names::get)
        .toList();
  }

  /** A cell of a record; empty text where it has none. */
  static String cell(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place).strip() : "";
  }

  /** The cell of a field; empty text where there is none. */
  String cell(List<String> cells, Field field) {
    Integer place = places.get(field);
    return place == null ? "" : cell(cells, place);
  }

  /** What names a record's case; empty text if a part of it is missing. */
  String key(List<String> cells) {
    List<String> parts = key.stream().map(place -> cell(cells, place)).toList();
    return parts.contains("") ? "" : String.join("/", parts);
  }
}
