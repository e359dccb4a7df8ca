package nezuku.faq.slack.consultation;

import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.Owners;
import nezuku.faq.consultation.Pending;
import nezuku.faq.consultation.Rung;
import nezuku.people.Affiliation;
import nezuku.people.Person;
import nezuku.people.Role;

/** Who is asked next. */
final class Successors {

  /** Somebody, and as what they are asked. */
  record Successor(Person person, Rung rung) {}

  private final ConsultationTools tools;

  Successors(ConsultationTools tools) {
    this.tools = tools;
  }

  /** Who comes after the one who has a question; empty if nobody does. */
  Optional<Successor> of(Pending pending, Person holder) {
    Optional<Rung> rung = pending.rung().next();
    while (rung.isPresent()) {
      Rung asked = rung.get();
      Optional<Person> person =
          candidates(asked, holder)
              .filter(candidate -> !candidate.id().equals(holder.id()))
              .filter(candidate -> !candidate.id().equals(pending.gap().askerId()))
              .filter(candidate -> candidate.affiliation() instanceof Affiliation.Employee)
              .filter(candidate -> tools.directory().isActive(candidate.id()))
              .findFirst();
      if (person.isPresent()) {
        return Optional.of(new Successor(person.get(), asked));
      }
      rung = asked.next();
    }
    return Optional.empty();
  }

  /** Who is asked when nobody at the desk takes a question: the fallback, else a manager. */
  Optional<Successor> ofDesk(Pending pending) {
    return Stream.concat(tools.owners().fallback().map(Owners.Candidate::person), managers())
        .filter(person -> !person.id().equals(pending.gap().askerId()))
        .filter(person -> person.affiliation() instanceof Affiliation.Employee)
        .filter(person -> tools.directory().isActive(person.id()))
        .findFirst()
        .map(person -> new Successor(person, Rung.OWNER));
  }

  private Stream<Person> managers() {
    return Stream.of(Role.MANAGER, Role.ADMIN)
        .flatMap(role -> tools.roles().holders(role).stream());
  }

  private Stream<Person> candidates(Rung rung, Person holder) {
    return switch (rung) {
      case OWNER -> Stream.of(holder);
      case DEPUTY ->
          holder
              .email()
              .flatMap(tools.appointments()::deputyOf)
              .flatMap(tools.directory()::byEmail)
              .stream();
      case MANAGER -> managers();
    };
  }
}
