package nezuku.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps proposals, their history and who agrees. Thread-safe; changes are in the transaction of the
 * thread.
 */
public interface IdeaStore {

  /** Keeps a new one. */
  void add(Idea idea);

  /** The one with an id, however it is written. */
  Optional<Idea> find(String id);

  /** All of them, the newest first. */
  List<Idea> all();

  /**
   * Keeps another state, if it still is in the one before.
   *
   * @return whether it was
   */
  boolean change(Idea before, Idea after, Step step);

  /** What happened to one, the oldest first. */
  List<Step> history(String id);

  /**
   * Notes that somebody agrees. They are one voice, in however many ways they say so.
   *
   * @param how by which button or reaction
   */
  void vote(String id, String userId, String how, Instant at);

  /** Notes that somebody does not say so any more in one way; another one still counts. */
  void unvote(String id, String userId, String how);

  /** The user ids of those who agree, by the id of what they agree with. */
  Map<String, Set<String>> voters();

  /**
   * Notes that it was posted, so that people can agree there.
   *
   * @param messageId by which the message is known until it stands
   */
  void posted(String id, String messageId);

  /** The ids of messages of which nobody has noted yet where they stand. */
  List<String> postsWithoutPlace();

  /** Notes where a message stands. */
  void place(String messageId, String channelId, String ts);

  /** What was posted as a message. */
  Optional<Idea> at(String channelId, String ts);
}
