package nezuku.adoption.score;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nezuku.adoption.score.Consent.Side;

/** Which formulas are in force: those to which both sides have agreed. */
public final class Agreements {
  private static final Pattern TARGETS =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*" + PastQuarter.TARGET + "\\b");

  private final ConsentStore store;

  /** Judges by these words. */
  public Agreements(ConsentStore store) {
    this.store = store;
  }

  /** Who agreed to a formula, by side. */
  public Map<Side, Consent> consents(String partner, String formula) {
    Map<Side, Consent> consents = new EnumMap<>(Side.class);
    store.of(partner).stream()
        .filter(one -> one.formula().equals(formula))
        .forEach(one -> consents.putIfAbsent(one.side(), one));
    return consents;
  }

  /**
   * The text of the formula that is in force: the one on which the second of the two sides agreed
   * last. A formula that is changed is a proposal until both have agreed again.
   */
  public Optional<String> inForce(String partner) {
    Map<String, Map<Side, Consent>> byFormula = new LinkedHashMap<>();
    String found = "";
    for (Consent one : store.of(partner)) {
      Map<Side, Consent> sides =
          byFormula.computeIfAbsent(one.formula(), text -> new EnumMap<>(Side.class));
      boolean isNew = sides.putIfAbsent(one.side(), one) == null;
      if (isNew && sides.size() == Side.values().length) {
        found = one.formula();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** How many targets both sides share: those named by the formula that is in force. */
  public long sharedTargets(String partner) {
    return inForce(partner).stream()
        .flatMap(text -> TARGETS.matcher(text).results())
        .map(MatchResult::group)
        .distinct()
        .count();
  }
}
