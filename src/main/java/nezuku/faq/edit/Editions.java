package nezuku.faq.edit;

import java.util.Optional;

/** Where published pages are kept. Thread-safe. */
public interface Editions {

  /** The number of the newest edition; cheap, to be asked every second. */
  long number();

  /** The newest edition. */
  Edition newest();

  /** The newest edition with one page alone, if that was published. */
  Edition only(String path);

  /**
   * Forgets a published page whose file says the same: from now on the file counts, and may be
   * changed there again.
   */
  void settled(String path, Optional<String> text);

  /** Nothing is ever published. */
  static Editions none() {
    return new Editions() {
      @Override
      public long number() {
        return Edition.NONE.number();
      }

      @Override
      public Edition newest() {
        return Edition.NONE;
      }

      @Override
      public void settled(String path, Optional<String> text) {}

      @Override
      public Edition only(String path) {
        return Edition.NONE;
      }
    };
  }
}
