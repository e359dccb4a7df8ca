package nezuku.platform.store;

import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** The database can't do what was asked now. Nothing was changed, and it may be asked again. */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Texts TEXTS = Texts.of(StoreUnavailable.class);

  /** Why. */
  public enum Reason {
    /** No room is left on the disk. */
    FULL("unavailable.full"),
    /** The file, the disk or the server takes no changes. */
    READ_ONLY("unavailable.read_only"),
    /** It can't be reached. */
    GONE("unavailable.gone"),
    /** Others hold it for too long. */
    BUSY("unavailable.busy"),
    /** The file is no database or is damaged. */
    DAMAGED("unavailable.damaged");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** What it means, and what an operator can do. */
    public String sentence(Language language) {
      return TEXTS.get(language, key);
    }
  }

  private final Reason reason;

  StoreUnavailable(Reason reason, Throwable cause) {
    super(reason.sentence(Language.EN), cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
