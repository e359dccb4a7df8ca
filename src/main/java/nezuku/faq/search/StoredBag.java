package nezuku.faq.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Terms as they lie in the index: their number, the hashes in ascending order, the marks. */
final class StoredBag {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  static final StoredBag EMPTY = new StoredBag(new byte[0], 0, 0);

  /** Where they lie, among others. */
  private final byte[] bytes;

  /** Where they begin. */
  private final int start;

  private final int size;

  private StoredBag(byte[] bytes, int start, int size) {
    this.bytes = bytes;
    this.start = start;
    this.size = size;
  }

  static StoredBag at(byte[] bytes, int start) {
    return new StoredBag(bytes, start + Integer.BYTES, (int) INTS.get(bytes, start));
  }

  /** How many bytes some terms need. */
  static int bytes(int terms) {
    return Integer.BYTES + terms * (Integer.BYTES + 1);
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Where the next one begins. */
  int end() {
    return start + size * (Integer.BYTES + 1);
  }

  int hash(int i) {
    return (int) INTS.get(bytes, start + i * Integer.BYTES);
  }

  byte mark(int i) {
    return bytes[start + size * Integer.BYTES + i];
  }

  /**
   * Writes terms.
   *
   * @return where the next ones begin
   */
  static int write(Terms terms, byte[] bytes, int start) {
    INTS.set(bytes, start, terms.size());
    int hashes = start + Integer.BYTES;
    int marks = hashes + terms.size() * Integer.BYTES;
    for (int i = 0; i < terms.size(); i++) {
      INTS.set(bytes, hashes + i * Integer.BYTES, terms.hash(i));
      bytes[marks + i] = terms.mark(i);
    }
    return marks + terms.size();
  }
}
