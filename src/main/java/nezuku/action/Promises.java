package nezuku.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How promises of one side were kept: of all actions that were first promised for a day in a span
 * of time, without those that were dropped. Moving a date changes nothing about the first promise.
 *
 * @param n how many promises there were
 * @param kept how many were done by the day that was promised first
 * @param keptAsMoved how many were done by the day that was promised last
 * @param late how many are open although their day has passed
 * @param slips how many working days each was done, or is open, after the first promise; 0 where it
 *     was kept; in ascending order
 * @param reasons why dates were moved, and how often
 */
public record Promises(
    int n,
    int kept,
    int keptAsMoved,
    int late,
    List<Integer> slips,
    Map<DateReason, Integer> reasons) {

  /** One promise. */
  record Promise(boolean kept, boolean keptAsMoved, boolean late, int slip, List<Change> history) {}

  static Promises of(List<Promise> promises) {
    List<Integer> slips = new ArrayList<>();
    Map<DateReason, Integer> reasons = new EnumMap<>(DateReason.class);
    for (Promise promise : promises) {
      slips.add(promise.slip());
      for (Change change : promise.history()) {
        if (change.deed() instanceof Change.Moved moved && moved.to().isAfter(moved.from())) {
          reasons.merge(moved.reason(), 1, Integer::sum);
        }
      }
    }
    Collections.sort(slips);
    return new Promises(
        promises.size(),
        (int) promises.stream().filter(Promise::kept).count(),
        (int) promises.stream().filter(Promise::keptAsMoved).count(),
        (int) promises.stream().filter(Promise::late).count(),
        List.copyOf(slips),
        Map.copyOf(reasons));
  }

  /** The middle one of the slips, the lower of two, in working days; none without promises. */
  public OptionalInt medianSlip() {
    return slips.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(slips.get((slips.size() - 1) / 2));
  }
}
