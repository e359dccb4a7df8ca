package nezuku.process;

import java.util.Optional;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Principal;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.people.Worded;

/** Finds who answers for a process. Asks Slack. */
public final class Answerable {
  private final Directory directory;
  private final Roles roles;
  private final StandIns standIns;

  /** Looks people up as late as possible. */
  public Answerable(Directory directory, Roles roles, StandIns standIns) {
    this.directory = directory;
    this.roles = roles;
    this.standIns = standIns;
  }

  /**
   * Who answers for a process in the company: its owner, once they have left its deputy or whoever
   * stands in for them, and where nobody is named the first manager, else an admin.
   */
  public Optional<Person> owner(BusinessProcess process) {
    return active(process, Fact.OWNER)
        .or(() -> active(process, Fact.DEPUTY))
        .or(() -> standIn(process))
        .or(() -> roles.holders(Role.MANAGER).stream().findFirst())
        .or(() -> roles.holders(Role.ADMIN).stream().findFirst());
  }

  private Optional<Person> standIn(BusinessProcess process) {
    return process
        .fact(Fact.OWNER)
        .map(Worded::ja)
        .filter(Principal::isEmail)
        .flatMap(standIns::of);
  }

  /** Who is named for something, if they are still there. */
  public Optional<Person> active(BusinessProcess process, Fact fact) {
    return named(process, fact).filter(person -> person.active() && !person.isApp());
  }

  /** Who is named for something; empty if nobody is, or an address is nobody's. */
  public Optional<Person> named(BusinessProcess process, Fact fact) {
    return process
        .fact(fact)
        .filter(value -> fact.kind() == Fact.Kind.PERSON)
        .flatMap(value -> person(value.ja()));
  }

  private Optional<Person> person(String text) {
    return switch (Principal.parse(text)) {
      case Principal.UserId(String id) -> Optional.of(directory.person(id));
      case Principal.Email(String address) -> directory.byEmail(address);
      case Principal.UserGroup group -> Optional.empty();
    };
  }
}
