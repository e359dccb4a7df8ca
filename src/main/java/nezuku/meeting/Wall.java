package nezuku.meeting;

import java.util.List;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;

/**
 * Who hears of a series of meetings: those who take part, the company's managers and admins, and
 * its channel while nobody is there of another company than takes part.
 */
public final class Wall {
  private final Directory directory;
  private final Roles roles;

  /** By what people are now. */
  public Wall(Directory directory, Roles roles) {
    this.directory = directory;
    this.roles = roles;
  }

  /** Whether a person may read what a series keeps. */
  public boolean mayRead(Person person, Series series) {
    return person.active() && (series.has(person.id()) || roles.leads(person));
  }

  /** Whether a person may change a series. */
  public boolean mayChange(Person person, Series series) {
    return person.active()
        && (series.isKeptBy(person.id()) || roles.of(person).contains(Role.ADMIN));
  }

  /** Whether everyone in a channel may hear of a series. A guest there keeps it silent. */
  public boolean maySpeakIn(String channelId, Series series) {
    return switch (directory.clearanceOfChannel(channelId)) {
      case Clearance.Full full -> true;
      case Clearance.OfPartner(String partner) ->
          members(series).stream()
              .anyMatch(
                  person ->
                      person.affiliation() instanceof Affiliation.PartnerStaff(String theirs)
                          && theirs.equals(partner));
      case Clearance.OfAnyPartner any -> clearance(series) instanceof Clearance.OfAnyPartner;
      case Clearance.Public open -> false;
    };
  }

  /** Whom what is said in a series is meant for; guests hear it only because they take part. */
  public Audience audience(Series series) {
    return clearance(series).audience();
  }

  private Clearance clearance(Series series) {
    return members(series).stream()
        .filter(person -> person.affiliation().isStaff())
        .map(Person::clearance)
        .reduce(new Clearance.Full(), Clearance::and);
  }

  private List<Person> members(Series series) {
    return series.members().stream().map(directory::person).filter(Person::active).toList();
  }
}
