package nezuku.kpi;

import java.util.Optional;
import nezuku.people.Clearance;

/** Whose numbers may be shown: the client wall. */
public sealed interface View {

  /** All of them. */
  record Whole() implements View {}

  /** Only what is made of one partner's cases alone. */
  record OfPartner(String partner) implements View {}

  /** What somebody, or all the members of a channel, may see; empty if nothing at all. */
  static Optional<View> of(Clearance clearance) {
    return switch (clearance) {
      case Clearance.Full full -> Optional.of(new Whole());
      case Clearance.OfPartner(String partner) -> Optional.of(new OfPartner(partner));
      case Clearance.OfAnyPartner any -> Optional.empty();
      case Clearance.Public open -> Optional.empty();
    };
  }

  /**
   * The part that is looked at when somebody looks at one; empty where they may not. A partner sees
   * its own cases in the place of all, and no part across partners.
   */
  default Optional<Split> of(Split split) {
    return switch (this) {
      case Whole whole -> Optional.of(split);
      case OfPartner(String partner) -> {
        Split own = new Split.Part(Dimension.PARTNER, partner);
        yield split.equals(Split.all()) || split.equals(own) ? Optional.of(own) : Optional.empty();
      }
    };
  }
}
