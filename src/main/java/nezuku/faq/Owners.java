package nezuku.faq;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Optional<String> desk;
  private final Optional<String> fallback;

  /**
   * The owners of an FAQ.
   *
   * @param desk the channel that is asked where no owner is found
   * @param fallback the e-mail address of the person who is asked where nobody else is
   */
  public Owners(Faq faq, StandIns standIns, Optional<String> desk, Optional<String> fallback) {
    this.faq = faq;
    this.standIns = standIns;
    this.desk = desk;
    this.fallback = fallback;
  }

  /**
   * Who may be asked about an ask, the first choice first: the owner of what came nearest, of its
   * category; where one has left, who acts for them. Nobody where neither is known.
   */
  public Stream<Candidate> of(Ask ask) {
    return candidates(entryOwner(ask), categoryOwner(ask));
  }

  /** The channel that is asked where no owner is found, if there is one. */
  public Optional<String> desk() {
    return desk;
  }

  /** Who is asked where nobody else is, the first choice first. */
  public Stream<Candidate> fallback() {
    return candidates(fallback, Optional.empty());
  }

  private Stream<Candidate> candidates(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second)
        .flatMap(Optional::stream)
        .flatMap(owner -> standIns.inOrder(owner).map(person -> new Candidate(owner, person)));
  }

  /** Who acts for the owner of a category, or else for the fallback. */
  public Optional<Person> ofCategory(String id) {
    return Stream.of(faq.content().category(id).map(Category::owner), fallback)
        .flatMap(Optional::stream)
        .flatMap(standIns::inOrder)
        .findFirst();
  }

  /** Everybody who acts for the owner of some category, or for the fallback, each once. */
  public List<Person> ofCategories() {
    Stream<String> owners =
        faq.content().categories().stream()
            .sorted(Comparator.comparing(Category::id))
            .map(Category::owner);
    Map<String, Person> people = new LinkedHashMap<>();
    Stream.concat(owners, fallback.stream())
        .distinct()
        .flatMap(owner -> standIns.of(owner).stream())
        .forEach(person -> people.putIfAbsent(person.id(), person));
    return List.copyOf(people.values());
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
