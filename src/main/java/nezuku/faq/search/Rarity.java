package nezuku.faq.search;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.stream.IntStream;

/**
 * How rare a term is among the entries: inverse document frequency (Spärck Jones 1972), where a
 * document is an entry with all its phrases. A term that no entry has is the rarest of all, so a
 * question about something else can't look like a good match.
 */
final class Rarity {
  private static final int TABLE = 4_096;

  private final IntIntHashMap entriesWith;
  private int entries;
  private double[] common = new double[0];

  /** Of no entries. */
  Rarity() {
    entriesWith = new IntIntHashMap();
  }

  /** Of the same entries, to be counted on from there. */
  Rarity(Rarity before) {
    entriesWith = new IntIntHashMap(before.entriesWith);
    entries = before.entries;
  }

  /** Counts an entry in, or out. */
  void count(int[] terms, int by) {
    entries += by;
    for (int term : terms) {
      if (entriesWith.addTo(term, by) == 0) {
        entriesWith.remove(term);
      }
    }
    common = new double[0];
  }

  /** To be called after counting: looks up what is needed often. */
  void settle() {
    common = IntStream.range(0, TABLE).mapToDouble(this::rarity).toArray();
  }

  /** How many entries have a term. */
  int entriesWith(int term) {
    return entriesWith.get(term);
  }

  /** What a term weighs that no entry has. */
  double most() {
    return rarity(0);
  }

  double of(int term) {
    int with = entriesWith.get(term);
    return with < common.length ? common[with] : rarity(with);
  }

  private double rarity(int with) {
    return Math.log(1 + entries / (0.5 + with));
  }
}
