package nezuku.proposal;

import java.time.Instant;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Person;

/**
 * A proposal or the report of a problem.
 *
 * @param id six letters and digits that a person can read out
 * @param author whose it is
 * @param audience who sees it besides its author
 * @param createdAt since when it is there
 */
public record Idea(
    String id, Draft said, Author author, Audience audience, State state, Instant createdAt) {

  /**
   * Who made it.
   *
   * @param id the user id; empty once they have asked to be forgotten
   * @param anonymous whether only admins may know
   */
  public record Author(String id, boolean anonymous) {}

  /**
   * A new one; what a partner's staff say is for them and the company, the rest for the company.
   *
   * @throws IllegalArgumentException if its author is an app, which has nothing to propose
   */
  public static Idea submitted(
      String id, Draft said, Person author, boolean anonymous, Instant at) {
    if (author.isApp()) {
      throw new IllegalArgumentException("an app is no author");
    }
    Audience audience =
        author.affiliation() instanceof Affiliation.PartnerStaff(String partner)
            ? new Audience.OnePartner(partner)
            : new Audience.Internal();
    return new Idea(
        id, said, new Author(author.id(), anonymous), audience, new State.Submitted(), at);
  }

  /** That it was made, for its history: in which nobody reads who an unnamed author is. */
  public Step made() {
    return Step.into(state, author.anonymous() ? "" : author.id(), createdAt);
  }

  /** The same in another state. */
  public Idea with(State next) {
    return new Idea(id, said, author, audience, next, createdAt);
  }

  /** Whether a person made it. */
  public boolean isOf(Person person) {
    return author.id().equals(person.id());
  }
}
