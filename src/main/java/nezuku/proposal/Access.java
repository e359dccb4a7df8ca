package nezuku.proposal;

import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/** Who sees a proposal, who may know its author, and who decides on it. */
public final class Access {
  private final Roles roles;

  /** Access by these roles. */
  public Access(Roles roles) {
    this.roles = roles;
  }

  /**
   * Whether a person may read a proposal: employees all, a partner's staff those of their own
   * company, and everybody their own.
   */
  public boolean maySee(Person person, Idea idea) {
    return person.active()
        && (idea.isOf(person)
            || switch (person.affiliation()) {
              case Affiliation.Employee employee -> true;
              case Affiliation.PartnerStaff staff -> staff.clearance().allows(idea.audience());
              case Affiliation.Outsider outsider -> false;
              case Affiliation.App app -> false;
            });
  }

  /** Whether a person may read who made a proposal: if its author is not to be named, an admin. */
  public boolean maySeeAuthor(Person person, Idea idea) {
    return maySee(person, idea)
        && (!idea.author().anonymous()
            || idea.isOf(person)
            || roles.of(person).contains(Role.ADMIN));
  }

  /**
   * Whether a person's vote counts. Authors don't vote for themselves, unless they are not named:
   * then a vote that is not counted would tell who they are.
   */
  public boolean mayVote(Person person, Idea idea) {
    return maySee(person, idea)
        && idea.state() instanceof State.Open
        && (idea.author().anonymous() || !idea.isOf(person));
  }

  /**
   * Whether a person decides on a proposal: who weighs it, who answers for it, and who leads the
   * outsourcing.
   *
   * @param responsible who answers for it
   */
  public boolean mayDecide(Person person, Idea idea, Optional<Person> responsible) {
    return mayReview(person)
        && (roles.leads(person)
            || responsible.filter(one -> one.id().equals(person.id())).isPresent()
            || isReviewer(person, idea.state()));
  }

  /** Whether a person can be the one who decides: an employee who is still here. */
  public boolean mayReview(Person person) {
    return person.active() && person.affiliation() instanceof Affiliation.Employee;
  }

  private static boolean isReviewer(Person person, State state) {
    return switch (state) {
      case State.InReview(String owner, var due) -> owner.equals(person.id());
      case State.Accepted(String by, var at, var before) -> by.equals(person.id());
      case State.Submitted submitted -> false;
      case State.Done done -> false;
      case State.Declined declined -> false;
    };
  }
}
