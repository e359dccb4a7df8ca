package nezuku.faq.edit;

/** Where published pages are kept. Thread-safe. */
public interface Editions {

  /** The number of the newest edition; cheap, to be asked every second. */
  long number();

  /** The newest edition. */
  Edition newest();

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
    };
  }
}
