package nezuku.faq;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers what was asked and what could not be answered. Thread-safe. */
public interface AskLog {

  /** Remembers a question. */
  void record(Ask ask);

  /** Remembers what somebody thought of an answer. */
  void record(Feedback feedback);

  /** Remembers why an answer did not help, with what this person last thought of it. */
  void record(String reference, String userId, Complaint complaint);

  /** Remembers which of several entries somebody chose. */
  void chosen(String reference, String entryId, Instant at);

  /** The first question of a thread, if the bot was asked there. */
  Optional<Ask> firstIn(String thread);

  /** The question with a reference. */
  Optional<Ask> find(String reference);

  /**
   * What was asked since then and had no good answer: unknown, not helpful, or passed on to a
   * person. The newest first; not of people who have been forgotten.
   *
   * @param most how many at the most
   */
  List<Ask> unhelped(Instant since, int most);

  /** How entries have been used since then, by their ids; those that were not are left out. */
  Map<String, Use> uses(Instant since);

  /** Remembers what the FAQ could not answer, whether or not a person could be asked. */
  void record(Gap gap);

  /** Whether a person was asked what this ask was about. */
  boolean isHandedOver(String reference);

  /** What a person was asked about an ask, whether or not they have answered. */
  Optional<Gap> handedOver(String reference);

  /** What persons were asked and have not answered, the oldest first. */
  List<Gap> unanswered();

  /**
   * Remembers that the person who was asked has answered.
   *
   * @return whether they had not before
   */
  boolean answered(String reference, Instant at);
}
