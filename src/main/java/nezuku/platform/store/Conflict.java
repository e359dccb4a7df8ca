package nezuku.platform.store;

/** Somebody else was first: read again and decide anew. Nothing was changed. */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A conflict that was noticed by looking. */
  public Conflict(String what) {
    super(what);
  }

  Conflict(Throwable cause) {
    super(cause);
  }
}
