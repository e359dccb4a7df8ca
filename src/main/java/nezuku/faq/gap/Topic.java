package nezuku.faq.gap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nezuku.people.Audience;

/**
 * One question that was asked in vain, in however many words.
 *
 * @param central the ask whose words stand for all
 * @param asks all of them, the oldest first; one at least
 */
public record Topic(Unhelped central, List<Unhelped> asks) {
  // Questions of one person may be about that person.
  private static final int FEWEST_PEOPLE = 2;

  /** Its name: as long as its asks are the same, so is this. */
  public String reference() {
    return central.reference();
  }

  /** The most central wording. */
  public String title() {
    return central.wording();
  }

  /** How many people asked; who asks twice is one. */
  public int people() {
    return (int) asks.stream().map(Unhelped::askerId).distinct().count();
  }

  /** Whether others than who works it off may read of it: nobody can be guessed from it. */
  public boolean mayBePassedOn() {
    return people() >= FEWEST_PEOPLE && asks.stream().noneMatch(Unhelped::secret);
  }

  /** The category that most people's asks are nearest to; empty if none is. */
  public String category() {
    Map<String, Set<String>> people =
        asks.stream()
            .filter(ask -> !ask.category().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Unhelped::category, Collectors.mapping(Unhelped::askerId, Collectors.toSet())));
    return people.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Set<String>> one) -> -one.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The other wordings, those of most people first, without those of people who ask privately. */
  public List<String> otherWordings() {
    Map<String, Long> people =
        shown(asks).stream()
            .map(Unhelped::wording)
            .filter(wording -> !wording.equals(title()))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return people.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Whom a page is meant for that answers it: employees, and the partners who asked. Never
   * everyone: that is for people to decide.
   */
  public Audience audience() {
    Set<Audience> partners =
        asks.stream()
            .map(Unhelped::audience)
            .filter(
                audience ->
                    audience instanceof Audience.OnePartner
                        || audience instanceof Audience.AllPartners)
            .collect(Collectors.toSet());
    return switch (partners.size()) {
      case 0 -> new Audience.Internal();
      case 1 -> partners.iterator().next();
      default -> new Audience.AllPartners();
    };
  }

  /** The asks whose words may be shown: of nobody who asked one of them privately. */
  static List<Unhelped> shown(List<Unhelped> asks) {
    Set<String> secretive =
        asks.stream()
            .filter(Unhelped::secret)
            .map(Unhelped::askerId)
            .collect(Collectors.toCollection(HashSet::new));
    return asks.stream().filter(ask -> !secretive.contains(ask.askerId())).toList();
  }
}
