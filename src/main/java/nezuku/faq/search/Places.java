package nezuku.faq.search;

/**
 * Where each hash stands in a list. Most hashes that are looked up are not there, and are found
 * missing by one look: the table has at least eight places a hash.
 */
final class Places {
  private static final int ROOM = 8;

  private final int[] hashes;
  private final short[] table;

  /** Over at most some ten thousand different hashes. */
  Places(int[] hashes) {
    this.hashes = hashes;
    this.table = new short[Integer.highestOneBit(Math.max(1, hashes.length)) * 2 * ROOM];
    for (int i = 0; i < hashes.length; i++) {
      int at = hashes[i] & (table.length - 1);
      while (table[at] != 0) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = (short) (i + 1);
    }
  }

  /** Where a hash stands; -1 if it does not. */
  int of(int hash) {
    int at = hash & (table.length - 1);
    while (table[at] != 0) {
      if (hashes[table[at] - 1] == hash) {
        return table[at] - 1;
      }
      at = (at + 1) & (table.length - 1);
    }
    return -1;
  }
}
