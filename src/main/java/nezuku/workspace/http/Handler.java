package nezuku.workspace.http;

/** Answers requests under one path. */
@FunctionalInterface
public interface Handler {
  /** The answer. */
  Reply answer(Request request) throws Exception;
}
