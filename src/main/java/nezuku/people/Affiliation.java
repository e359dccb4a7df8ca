package nezuku.people;

/** Where a person belongs, seen from the company that runs Nezuku. */
public sealed interface Affiliation {

  /** A full member of the home workspace. */
  record Employee() implements Affiliation {}

  /** On the staff of a partner that the configuration names. */
  record PartnerStaff(String partner) implements Affiliation {}

  /** A guest, somebody from a company that is not configured, or somebody not known at all. */
  record Outsider() implements Affiliation {}

  /** What they may be told. */
  default Clearance clearance() {
    return switch (this) {
      case Employee employee -> new Clearance.Full();
      case PartnerStaff staff -> new Clearance.OfPartner(staff.partner());
      case Outsider outsider -> new Clearance.Public();
    };
  }
}
