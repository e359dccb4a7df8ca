package nezuku.people;

import nezuku.people.Audience.AllPartners;
import nezuku.people.Audience.Everyone;
import nezuku.people.Audience.Internal;
import nezuku.people.Audience.OnePartner;

/**
 * What a person, or all the members of a channel together, may be told: the client wall.
 *
 * <p>A channel's clearance is that of its members taken {@linkplain #and together}; the less
 * somebody may know, the less is said.
 */
public sealed interface Clearance {

  /** An employee: everything. */
  record Full() implements Clearance {}

  /** One partner's staff. */
  record OfPartner(String partner) implements Clearance {}

  /** Staff of several partners together: only what every partner may know. */
  record OfAnyPartner() implements Clearance {}

  /** Guests and strangers: only what is meant for everyone. */
  record Public() implements Clearance {}

  /** Whether a text for this audience may be told. */
  default boolean allows(Audience audience) {
    return switch (this) {
      case Full full -> true;
      case OfPartner(String partner) ->
          switch (audience) {
            case Internal internal -> false;
            case AllPartners all -> true;
            case OnePartner one -> one.partner().equals(partner);
            case Everyone everyone -> true;
          };
      case OfAnyPartner any -> audience instanceof AllPartners || audience instanceof Everyone;
      case Public open -> audience instanceof Everyone;
    };
  }

  /** The narrowest audience that has this clearance. */
  default Audience audience() {
    return switch (this) {
      case Full full -> new Internal();
      case OfPartner(String partner) -> new OnePartner(partner);
      case OfAnyPartner any -> new AllPartners();
      case Public open -> new Everyone();
    };
  }

  /** What both may know. */
  default Clearance and(Clearance other) {
    if (equals(other) || other instanceof Full) {
      return this;
    }
    if (this instanceof Full) {
      return other;
    }
    if (this instanceof Public || other instanceof Public) {
      return new Public();
    }
    return new OfAnyPartner();
  }

  /** The audience that names these people; the reverse of {@link #of}. */
  default Audience people() {
    return switch (this) {
      case Full full -> new Internal();
      case OfPartner(String partner) -> new OnePartner(partner);
      case OfAnyPartner any -> new AllPartners();
      case Public open -> new Everyone();
    };
  }

  /**
   * The clearance of the people that an audience names: {@code internal} is an employee's, {@code
   * partner} what every partner may know.
   */
  static Clearance of(Audience audience) {
    return switch (audience) {
      case Internal internal -> new Full();
      case AllPartners all -> new OfAnyPartner();
      case OnePartner one -> new OfPartner(one.partner());
      case Everyone everyone -> new Public();
    };
  }
}
