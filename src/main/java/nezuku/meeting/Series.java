package nezuku.meeting;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Meetings of the same people that come again.
 *
 * @param id its id
 * @param name what people call it
 * @param channelId where its agenda and minutes are published
 * @param rhythm when it takes place
 * @param ownerId the user id of who answers for it; empty if they asked to be forgotten
 * @param noteTakerId the user id of who writes the minutes; empty if they asked to be forgotten
 * @param participants the user ids of whoever else takes part, of whatever company
 * @param material what is to be brought to each meeting
 * @param closed whether it takes place no more
 */
public record Series(
    String id,
    String name,
    String channelId,
    Rhythm rhythm,
    String ownerId,
    String noteTakerId,
    List<String> participants,
    List<Material> material,
    boolean closed) {

  /**
   * Something that is to be brought to a meeting.
   *
   * @param name what people call it
   * @param byId the user id of who brings it
   */
  public record Material(String name, String byId) {}

  /** All who take part: owner and note-taker too. */
  public Set<String> members() {
    Set<String> members = new LinkedHashSet<>(Arrays.asList(noteTakerId, ownerId));
    members.addAll(participants);
    members.remove("");
    return members;
  }

  /** Whether somebody takes part. */
  public boolean has(String userId) {
    return members().contains(userId);
  }

  /** Whether somebody keeps it: its owner and its note-taker do. */
  public boolean isKeptBy(String userId) {
    return !userId.isEmpty() && (userId.equals(ownerId) || userId.equals(noteTakerId));
  }

  /** The same, taking place or not. */
  public Series closed(boolean now) {
    return new Series(
        id, name, channelId, rhythm, ownerId, noteTakerId, participants, material, now);
  }
}
