package nezuku.kpi.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table among its first lines: people put titles above it, and write it in
 * two lines. What comes after it goes on.
 */
final class HeaderFinder {
  /** As many lines with something in them may stand above and in the header. */
  private static final int MOST_LINES = 12;

  private final Mapping mapping;
  private final Next next;
  private final List<Line> first = new ArrayList<>();
  private @Nullable Layout layout;

  /** Takes the records behind the header. */
  @FunctionalInterface
  interface Next {
    void take(Layout layout, long line, List<String> cells);
  }

  private record Line(long number, List<String> cells) {}

  private record Candidate(Layout layout, int end) {}

  HeaderFinder(Mapping mapping, Next next) {
    this.mapping = mapping;
    this.next = next;
  }

  /**
   * Takes a line that is not empty.
   *
   * @throws Unusable if there should have been a header by now
   */
  void take(long number, List<String> cells) throws Unusable {
    Layout known = layout;
    if (known != null) {
      next.take(known, number, cells);
      return;
    }
    first.add(new Line(number, List.copyOf(cells)));
    if (first.size() == MOST_LINES) {
      find();
    }
  }

  /** All lines are there. */
  void finish() throws Unusable {
    if (layout == null) {
      if (first.isEmpty()) {
        throw new Unusable("empty");
      }
      find();
    }
  }

  /** What was found. */
  Layout layout() {
    Layout known = layout;
    if (known == null) {
      throw new IllegalStateException("no header yet");
    }
    return known;
  }

  private void find() throws Unusable {
    Optional<Candidate> found = Optional.empty();
    Layout nearest = Layout.of(mapping, List.of(first.getFirst().cells()));
    for (int i = 0; i < first.size() && found.isEmpty(); i++) {
      Layout single = Layout.of(mapping, List.of(first.get(i).cells()));
      nearest = single.found() > nearest.found() ? single : nearest;
      found = candidate(single, i);
    }
    if (found.isEmpty()) {
      throw new Unusable(
          "missing-columns",
          String.join(", ", nearest.missing()),
          String.join(" | ", nearest.names().stream().filter(name -> !name.isBlank()).toList()));
    }
    Layout complete = found.get().layout();
    layout = complete;
    first.stream()
        .skip(found.get().end())
        .forEach(line -> next.take(complete, line.number(), line.cells()));
    first.clear();
  }

  /** A header that begins on a line, if one does: alone, or together with the line below. */
  private Optional<Candidate> candidate(Layout single, int i) {
    boolean isPair = i + 1 < first.size() && hasNoFigure(first.get(i + 1).cells());
    if (isPair) {
      List<String> below = first.get(i + 1).cells();
      Layout pair = Layout.of(mapping, List.of(first.get(i).cells(), below));
      Layout lower = Layout.of(mapping, List.of(below));
      if (lower.isComplete() && lower.found() >= Math.max(pair.found(), single.found() + 1)) {
        // A title stands above it.
        return Optional.of(new Candidate(lower, i + 2));
      }
      if (pair.isComplete() && pair.found() > single.found()) {
        return Optional.of(new Candidate(pair, i + 2));
      }
      if (single.isComplete() && saysItAgain(below)) {
        return Optional.of(new Candidate(single, i + 2));
      }
    }
    return single.isComplete() ? Optional.of(new Candidate(single, i + 1)) : Optional.empty();
  }

  /** Records have dates; names have no figures in them. */
  private static boolean hasNoFigure(List<String> cells) {
    return cells.stream().flatMapToInt(String::chars).noneMatch(Character::isDigit);
  }

  /** Whether a line below a header names the same columns once more, or their units. */
  private boolean saysItAgain(List<String> cells) {
    Stream<String> some = cells.stream().filter(cell -> !cell.isBlank());
    return Layout.of(Mapping.USUAL, List.of(cells)).found() >= 2
        || Layout.of(mapping, List.of(cells)).found() >= 2
        || some.allMatch(cell -> cell.strip().matches("[(（].*[)）]"));
  }
}
