package nezuku.faq;

import java.util.Optional;
import java.util.stream.Stream;
import nezuku.people.Person;
import nezuku.people.StandIns;

/** Who is asked what the FAQ does not know. */
public final class Owners {

  /**
   * Somebody who may be asked.
   *
   * @param owner the e-mail address of the person whose business it is
   * @param person they themselves, or whoever stands in for them
   */
  public record Candidate(String owner, Person person) {

    /** Whether the person is asked instead of the owner. */
    public boolean standsIn() {
      return person.email().filter(owner::equalsIgnoreCase).isEmpty();
    }
  }

  private final Faq faq;
  private final StandIns standIns;
  private final Optional<String> fallback;

  /**
   * The owners of an FAQ.
   *
   * @param fallback the e-mail address of the person who is asked where nobody else is
   */
  public Owners(Faq faq, StandIns standIns, Optional<String> fallback) {
    this.faq = faq;
    this.standIns = standIns;
    this.fallback = fallback;
  }

  /**
   * Who may be asked about an ask, the first choice first: the owner of what came nearest, of its
   * category, the fallback; where one has left, who acts for them.
   */
  public Stream<Candidate> of(Ask ask) {
    return Stream.of(entryOwner(ask), categoryOwner(ask), fallback)
        .flatMap(Optional::stream)
        .flatMap(owner -> standIns.inOrder(owner).map(person -> new Candidate(owner, person)));
  }

  /** Who acts for the owner of an entry. */
  public Optional<Person> ownerOf(Entry entry) {
    return standIns.of(entry.owner());
  }

  /** They themselves, or who acts for them now that they have left. */
  public Optional<Person> actingFor(Person owner) {
    return standIns.of(owner);
  }

  private Optional<String> entryOwner(Ask ask) {
    return ask.entries().stream().findFirst().flatMap(faq.content()::entry).map(Entry::owner);
  }

  private Optional<String> categoryOwner(Ask ask) {
    return faq.content().category(ask.category()).map(Category::owner);
  }
}
