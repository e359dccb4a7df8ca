package nezuku.proposal;

import java.util.Optional;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.process.Answerable;
import nezuku.process.Processes;

/** Finds who is to answer a proposal. Asks Slack. */
public final class Responsible {
  private final Processes processes;
  private final Answerable answerable;
  private final Directory directory;
  private final Roles roles;
  private final StandIns standIns;

  /** Looks people up as late as possible. */
  public Responsible(
      Processes processes,
      Answerable answerable,
      Directory directory,
      Roles roles,
      StandIns standIns) {
    this.processes = processes;
    this.answerable = answerable;
    this.directory = directory;
    this.roles = roles;
    this.standIns = standIns;
  }

  /**
   * Who answers for what a proposal is about: the owner of its process, and without one the first
   * manager, else an admin.
   */
  public Optional<Person> of(Idea idea) {
    return of(idea.said().process());
  }

  /** The same of a process by its id; it may be gone from the configuration. */
  public Optional<Person> of(Optional<String> process) {
    return process
        .flatMap(processes::of)
        .flatMap(answerable::owner)
        .or(() -> roles.holders(Role.MANAGER).stream().findFirst())
        .or(() -> roles.holders(Role.ADMIN).stream().findFirst());
  }

  /** Whose turn it is: who decides or tells the effect, or acts for them once they have left. */
  public Optional<Person> turn(Idea idea) {
    return switch (idea.state()) {
      case State.Submitted submitted -> of(idea);
      case State.InReview(String owner, var due) -> here(owner).or(() -> of(idea));
      case State.Accepted(String by, var at, var before) -> here(by).or(() -> of(idea));
      case State.Done done -> Optional.empty();
      case State.Declined declined -> Optional.empty();
    };
  }

  private Optional<Person> here(String userId) {
    return userId.isEmpty() ? Optional.empty() : standIns.of(directory.person(userId));
  }
}
