package nezuku.platform.store;

import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** A backup can't be made or restored. The data is as it was. */
public final class BackupProblem extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Texts TEXTS = Texts.of(BackupProblem.class);

  /** Why. */
  public enum Reason {
    /** There is no database to make a backup of. */
    NO_DATABASE("backup.no-database"),
    /** The file is no backup of Nezuku's. */
    NOT_OURS("backup.not-ours"),
    /** The backup is damaged. */
    DAMAGED("backup.damaged"),
    /** A Nezuku runs on the server. */
    STILL_RUNNING("backup.still-running");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private final Reason reason;
  private final String what;

  /**
   * A problem.
   *
   * @param what the file or the database, without passwords
   */
  BackupProblem(Reason reason, Object what) {
    super(reason + ": " + what);
    this.reason = reason;
    this.what = what.toString();
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What it means, and what an operator can do. */
  public String sentence(Language language) {
    return TEXTS.get(language, reason.key, what);
  }
}
