package nezuku.faq;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;

/**
 * A question that the FAQ could not answer and that a person should be asked.
 *
 * @param reference the ask's short name
 * @param at when
 * @param askerId who wants to know
 * @param ownerId who was asked: a person, or the channel of the desk; empty if nobody was found or
 *     could be told
 * @param question what they want to know
 * @param language the asker's language
 * @param anonymous whether the one who is asked may not learn who asks
 */
public record Gap(
    String reference,
    Instant at,
    String askerId,
    String ownerId,
    String question,
    Language language,
    boolean anonymous) {

  /** Whether somebody knows of it. */
  public boolean isHandedOver() {
    return !ownerId.isEmpty();
  }

  /** Whether it waits in the desk's channel for somebody to take it. */
  public boolean isAtDesk() {
    return ownerId.startsWith("C") || ownerId.startsWith("G");
  }

  /**
   * Whether it is somebody's to answer: at the desk any employee's but the asker's.
   *
   * @param acting who acts for the person with a user id
   */
  public boolean isFor(Person person, Function<String, Optional<Person>> acting) {
    return isAtDesk()
        ? person.active()
            && person.affiliation() instanceof Affiliation.Employee
            && !person.id().equals(askerId)
        : acting.apply(ownerId).filter(holder -> holder.id().equals(person.id())).isPresent();
  }
}
