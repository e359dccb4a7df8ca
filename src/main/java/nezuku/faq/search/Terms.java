package nezuku.faq.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;

/**
 * The different terms of a text in one view. A term goes by its hash of 32 bits, so that a million
 * entries need no table of strings; among a million terms some hundred pairs share one, which moves
 * a score in the third decimal.
 */
final class Terms {
  static final Terms NONE = new Terms(new int[0], new byte[0]);
  private static final int MOST = 63;
  private static final int LIGHT = 64;
  private static final int LONG = 128;

  /** From so many characters on, a run of them is rare enough to be looked up. */
  private static final int LONG_FROM = 4;

  private static final double[] FACTORS = factors();

  /** In ascending order. */
  private final int[] hashes;

  /**
   * Beside each hash how often it stands there, up to {@value #MOST}, whether it is light and
   * whether it is long.
   */
  private final byte[] marks;

  private Terms(int[] hashes, byte[] marks) {
    this.hashes = hashes;
    this.marks = marks;
  }

  private static double[] factors() {
    double[] factors = new double[128];
    for (int count = 1; count <= MOST; count++) {
      factors[count] = 1 + Math.log(count);
      factors[count | LIGHT] = LightWords.WEIGHT * factors[count];
    }
    return factors;
  }

  static Terms of(List<String> terms) {
    Builder builder = new Builder();
    terms.forEach(term -> builder.add(term.toCharArray(), term.length()));
    return builder.build();
  }

  /** Takes terms one by one, repetitions included. */
  static final class Builder {
    /** Of each term the hash, and below it its kind. */
    private long[] marked = new long[128];

    private int size;
    private byte[] utf8 = new byte[64];

    void add(char[] term, int length) {
      int kind = (LightWords.isLight(term, length) ? LIGHT : 0) | (length >= LONG_FROM ? LONG : 0);
      utf8 = ArrayUtil.growNoCopy(utf8, UnicodeUtil.maxUTF8Length(length));
      int bytes = UnicodeUtil.UTF16toUTF8(term, 0, length, utf8);
      marked = ArrayUtil.grow(marked, size + 1);
      long hash = StringHelper.murmurhash3_x86_32(utf8, 0, bytes, 0);
      marked[size++] = hash << Byte.SIZE | kind;
    }

    Terms build() {
      Arrays.sort(marked, 0, size);
      int[] hashes = new int[size];
      byte[] marks = new byte[size];
      int different = 0;
      for (int i = 0, count = 0; i < size; i++) {
        int hash = (int) (marked[i] >> Byte.SIZE);
        count++;
        if (i + 1 == size || hash != (int) (marked[i + 1] >> Byte.SIZE)) {
          hashes[different] = hash;
          marks[different++] = mark(count, (int) marked[i]);
          count = 0;
        }
      }
      return new Terms(Arrays.copyOf(hashes, different), Arrays.copyOf(marks, different));
    }
  }

  private static byte mark(int count, int kind) {
    return (byte) (Math.min(MOST, count) | (kind & (LIGHT | LONG)));
  }

  /** Whether a term has so many characters that it is worth looking up among runs of them. */
  static boolean isLong(String term) {
    return term.length() >= LONG_FROM;
  }

  static int hash(String term) {
    return StringHelper.murmurhash3_x86_32(new BytesRef(term), 0);
  }

  /** All terms of several texts, their counts added up. */
  static Terms together(List<Terms> texts) {
    if (texts.size() == 1) {
      return texts.getFirst();
    }
    int[] hashes = union(texts);
    byte[] marks = new byte[hashes.length];
    for (Terms terms : texts) {
      int at = 0;
      for (int i = 0; i < terms.size(); i++) {
        at = Arrays.binarySearch(hashes, at, hashes.length, terms.hashes[i]);
        marks[at] = mark((marks[at] & MOST) + terms.count(i), terms.marks[i]);
      }
    }
    return new Terms(hashes, marks);
  }

  /** The different hashes of several texts, in ascending order. */
  static int[] union(List<Terms> texts) {
    int[] all = new int[texts.stream().mapToInt(Terms::size).sum()];
    int size = 0;
    for (Terms terms : texts) {
      System.arraycopy(terms.hashes, 0, all, size, terms.size());
      size += terms.size();
    }
    Arrays.sort(all);
    int different = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[different++] = all[i];
      }
    }
    return Arrays.copyOf(all, different);
  }

  int size() {
    return hashes.length;
  }

  int hash(int i) {
    return hashes[i];
  }

  byte mark(int i) {
    return marks[i];
  }

  /** How often the text has a term. */
  int count(int i) {
    return marks[i] & MOST;
  }

  boolean isLong(int i) {
    return (marks[i] & LONG) != 0;
  }

  /**
   * What a mark makes of a term's rarity: a repeated term counts a little more, a light one less.
   */
  static double factor(byte mark) {
    return FACTORS[mark & (MOST | LIGHT)];
  }
}
