package nezuku.faq.search;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What tells the gathered entries apart: a term that they all have says nothing about which of them
 * is meant, one that few have says much.
 */
final class Rivals {
  private final int entries;
  private final Map<View, IntIntHashMap> entriesWith = new EnumMap<>(View.class);

  Rivals(List<WeighedEntry> gathered) {
    this.entries = gathered.size();
    for (View view : List.of(View.WORDS_JA, View.WORDS_EN)) {
      IntIntHashMap counts = new IntIntHashMap();
      for (WeighedEntry entry : gathered) {
        for (StoredBag bag : entry.centroids(view)) {
          for (int i = 0; i < bag.size(); i++) {
            counts.addTo(bag.hash(i), 1);
          }
        }
      }
      entriesWith.put(view, counts);
    }
  }

  /** How many of these entries have a term in a question or alias. */
  int entriesWith(View view, int hash) {
    IntIntHashMap counts = entriesWith.get(view);
    return counts == null ? 0 : counts.get(hash);
  }

  /** What a term weighs among these entries: nothing if all or none have it. */
  double weight(View view, int hash) {
    int with = entriesWith(view, hash);
    return with == 0 ? 0 : Math.log((double) Math.max(entries, with) / with);
  }
}
