package nezuku.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds who is meant by a name as people write it: display name, real name, kana, surname or first
 * name, with 様 or さん, in either order, handle, e-mail address or mention. It never guesses between
 * two people.
 */
public final class PeopleIndex {

  /**
   * Somebody with all their names.
   *
   * @param names as Slack shows them: display name, real name, handle
   */
  public record Listed(String userId, String email, List<String> names) {}

  /** Who is meant. */
  public sealed interface Match {
    /** One person. */
    record One(String userId) implements Match {}

    /** Several, and nothing says which. */
    record Several(List<String> userIds) implements Match {}

    /** Nobody is called so. */
    record Nobody() implements Match {}
  }

  private record Known(Listed listed, List<NameForms> names) {}

  /** From what is certain to what is only likely; the first that somebody fits decides. */
  private static final List<BiPredicate<NameForms, NameForms>> RULES =
      List.of(
          NameForms::isSame, NameForms::isSameInOtherOrder, NameForms::isPart, NameForms::begins);

  private final List<Known> people;

  /** An index of active people. */
  public PeopleIndex(Collection<Listed> people) {
    Map<String, Listed> byId = new LinkedHashMap<>();
    people.forEach(one -> byId.put(one.userId(), one));
    this.people =
        byId.values().stream()
            .map(one -> new Known(one, one.names().stream().flatMap(NameForms::all).toList()))
            .toList();
  }

  /**
   * Who is meant by a name.
   *
   * @param first whom it means rather than anybody else, such as who was there
   */
  public Match find(String name, Set<String> first) {
    String address = NameForms.address(name);
    List<String> direct =
        people.stream()
            .map(Known::listed)
            .filter(one -> one.userId().equals(address) || isAddress(one, address))
            .map(Listed::userId)
            .toList();
    if (!direct.isEmpty()) {
      return match(direct);
    }
    NameForms sought = NameForms.sought(name);
    if (sought.isEmpty()) {
      return new Match.Nobody();
    }
    List<Predicate<Known>> circles =
        List.of(known -> first.contains(known.listed().userId()), known -> true);
    for (Predicate<Known> circle : circles) {
      for (BiPredicate<NameForms, NameForms> rule : RULES) {
        List<String> found = found(sought, rule, circle);
        if (!found.isEmpty()) {
          return match(found);
        }
      }
    }
    return new Match.Nobody();
  }

  private List<String> found(
      NameForms sought, BiPredicate<NameForms, NameForms> rule, Predicate<Known> circle) {
    List<String> found = new ArrayList<>();
    for (Known known : people) {
      if (circle.test(known) && known.names().stream().anyMatch(one -> rule.test(one, sought))) {
        found.add(known.listed().userId());
      }
    }
    return found;
  }

  private static boolean isAddress(Listed one, String address) {
    return !address.isEmpty() && one.email().equalsIgnoreCase(address);
  }

  private static Match match(List<String> found) {
    return found.size() == 1 ? new Match.One(found.getFirst()) : new Match.Several(found);
  }
}
