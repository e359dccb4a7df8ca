package nezuku.learning;

import java.time.Instant;

/**
 * Somebody in a course.
 *
 * @param course the course's id
 * @param bySelf whether they enrolled themselves, so that no channel or role makes them leave
 */
public record Enrolment(String course, String userId, Instant at, boolean bySelf, State state) {

  /** Where they are in it. */
  public enum State {
    /** On the way. */
    OPEN,
    /** Finished. */
    DONE,
    /** Gave it up themselves; only they can begin again. */
    STOPPED,
    /** No longer meant: left the company, or whatever enrolled them. They come back by it. */
    LEFT,
    /** The course was taken away, of which they have not been told yet. */
    REMOVED,
    /** The course was taken away, and they know. */
    REMOVED_TOLD
  }

  /** Whether they are on the way. */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** The same in another state. */
  public Enrolment with(State other) {
    return new Enrolment(course, userId, at, bySelf, other);
  }
}
