package nezuku.process;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.people.Audience;
import nezuku.people.Worded;

/**
 * Work that others do for the company.
 *
 * @param id lower-case letters, digits and hyphens; the same for years
 * @param name what people call it
 * @param called what else it is called, in data and by people
 * @param partner the name of the partner who does it, if it is one of those configured
 * @param facts what is known of it
 */
public record BusinessProcess(
    String id, Worded name, Set<String> called, Optional<String> partner, Map<Fact, Worded> facts) {

  /** Keeps what it is given. */
  public BusinessProcess {
    called = Set.copyOf(called);
    facts = Map.copyOf(facts);
  }

  /** Who may hear of it: employees, and the partner who does it. */
  public Audience audience() {
    return partner.<Audience>map(Audience.OnePartner::new).orElseGet(Audience.Internal::new);
  }

  /** What is known of something. */
  public Optional<Worded> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  /** What should be known, and is not. */
  public Set<Fact> missing() {
    Set<Fact> missing = EnumSet.allOf(Fact.class);
    missing.removeIf(fact -> facts.containsKey(fact) || (fact.isOfPartner() && partner.isEmpty()));
    return missing;
  }

  /** Whether somebody means it by a word, of whatever case and width. */
  public boolean isCalled(String word) {
    String sought = folded(word);
    return names().anyMatch(name -> folded(name).equals(sought));
  }

  /** Whether a text speaks of it. */
  public boolean isIn(String text) {
    String whole = folded(text);
    return names().anyMatch(name -> whole.contains(folded(name)));
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(id, name.ja(), name.en()), called.stream());
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** The same with what people added, which counts more. */
  public BusinessProcess with(Map<Fact, Worded> added) {
    Map<Fact, Worded> all = new EnumMap<>(Fact.class);
    all.putAll(facts);
    all.putAll(added);
    return new BusinessProcess(id, name, called, partner, all);
  }
}
