package nezuku.workspace.act;

/** A person can't do this; the message says why, in a sentence. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String why) {
    super(why);
  }
}
