package nezuku.action;

import java.util.Optional;
import java.util.Set;
import nezuku.people.Audience;

/**
 * People who see each other's actions, such as those of a series of meetings.
 *
 * @param id its id
 * @param name what people call it
 * @param ownerId the user id of who answers for it
 * @param members the user ids of all who belong to it, the owner too
 * @param audience who may hear of its actions, besides
 * @param channelId where its members talk
 * @param threadTs the thread there in which its actions were agreed, if it is known
 */
public record Circle(
    String id,
    String name,
    String ownerId,
    Set<String> members,
    Audience audience,
    String channelId,
    Optional<String> threadTs) {}
