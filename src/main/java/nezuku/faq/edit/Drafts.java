package nezuku.faq.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps drafts and decides on them. Thread-safe; changes belong to the thread's transaction. */
public interface Drafts {

  /** What became of a draft that somebody wanted to publish. */
  enum Outcome {
    /** It counts from now on. */
    PUBLISHED,
    /** The page was changed since the draft was begun: it must be looked at again. */
    OUTDATED,
    /** It was published or declined before. */
    DECIDED
  }

  /** Keeps a draft. */
  void propose(Draft draft);

  /** The draft with an id, whatever became of it. */
  Optional<Draft> find(String id);

  /** Whether nobody has decided on it. */
  boolean isOpen(String id);

  /**
   * Publishes a draft.
   *
   * @param file the {@linkplain Fingerprint fingerprint} of the page's file, which counts where
   *     nothing was published in Slack
   */
  Outcome publish(String id, String by, Instant at, String file);

  /** What was published and nobody has been told of yet, the oldest first. */
  List<Draft> unannounced();

  /** Notes that whoever had asked has been told of it. */
  void announced(String id);

  /** Declines a draft; false if somebody has decided before. */
  boolean decline(String id, String by, Instant at);
}
