package nezuku.faq.gap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Owners;
import nezuku.people.Clearance;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/** Whose topics are whose: a category's owner has those of the category, an admin has all. */
public final class Worklist {
  private final Gaps gaps;
  private final Owners owners;
  private final Roles roles;

  /** The topics of all owners. */
  public Worklist(Gaps gaps, Owners owners, Roles roles) {
    this.gaps = gaps;
    this.owners = owners;
    this.roles = roles;
  }

  /** What a person may work off, the topics of most people first. */
  public List<Topic> of(Person person) {
    boolean admin = roles.of(person).contains(Role.ADMIN);
    if (!admin && owners.ofCategories().stream().noneMatch(owner -> isSame(owner, person))) {
      return List.of();
    }
    return gaps.open(person.clearance()).stream()
        .filter(topic -> admin || isOwner(person, topic))
        .toList();
  }

  /** What each owner may work off; those who have nothing are left out. */
  public Map<Person, List<Topic>> byOwner() {
    Map<Person, List<Topic>> byOwner = new LinkedHashMap<>();
    Map<Clearance, List<Topic>> open = new HashMap<>();
    for (Person owner : owners.ofCategories()) {
      List<Topic> theirs =
          open.computeIfAbsent(owner.clearance(), gaps::open).stream()
              .filter(topic -> isOwner(owner, topic))
              .toList();
      if (!theirs.isEmpty()) {
        byOwner.put(owner, theirs);
      }
    }
    return byOwner;
  }

  /** Everybody who may have topics, admins aside. */
  public List<Person> owners() {
    return owners.ofCategories();
  }

  /** Says that a topic is nothing for the FAQ, until more people ask it. */
  public void dismiss(Topic topic, Person by) {
    gaps.dismiss(topic, by.id());
  }

  /** The one of some topics that has an ask. */
  public static Optional<Topic> find(String reference, List<Topic> topics) {
    return topics.stream()
        .filter(topic -> topic.asks().stream().anyMatch(ask -> ask.reference().equals(reference)))
        .findFirst();
  }

  /** Who should write the page, if anybody is known. */
  public Optional<Person> owner(Topic topic) {
    return owners.ofCategory(topic.category());
  }

  private boolean isOwner(Person person, Topic topic) {
    return owner(topic).filter(owner -> isSame(owner, person)).isPresent();
  }

  private static boolean isSame(Person one, Person other) {
    return one.id().equals(other.id());
  }
}
