package nezuku.people;

/** Where a person belongs, seen from the company that runs Nezuku. */
public sealed interface Affiliation {

  /** A full member of the home workspace. */
  record Employee() implements Affiliation {}

  /** On the staff of a partner that the configuration names. */
  record PartnerStaff(String partner) implements Affiliation {}

  /** A guest, somebody from a company that is not configured, or somebody not known at all. */
  record Outsider() implements Affiliation {}

  /**
   * An app's bot user, which is nobody: it owns, votes, answers and learns nothing.
   *
   * @param reads what may be said openly where it reads along: what the people of its workspace may
   *     know, for they let it in
   */
  record App(Clearance reads) implements Affiliation {}

  /** What they may be told. */
  default Clearance clearance() {
    return switch (this) {
      case Employee employee -> new Clearance.Full();
      case PartnerStaff staff -> new Clearance.OfPartner(staff.partner());
      case Outsider outsider -> new Clearance.Public();
      case App app -> new Clearance.Public();
    };
  }

  /** What may be said openly where they are. */
  default Clearance reading() {
    return this instanceof App(Clearance reads) ? reads : clearance();
  }

  /** Whether they work for the company or for one of its partners. */
  default boolean isStaff() {
    return switch (this) {
      case Employee employee -> true;
      case PartnerStaff staff -> true;
      case Outsider outsider -> false;
      case App app -> false;
    };
  }
}
