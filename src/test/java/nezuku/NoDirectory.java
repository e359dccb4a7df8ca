package nezuku;

import java.time.ZoneOffset;
import java.util.Optional;
import nezuku.people.Affiliation;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;

/** Knows nobody. */
public final class NoDirectory implements Directory {
  @Override
  public Person person(String userId) {
    return new Person(
        userId,
        userId,
        Optional.empty(),
        Language.EN,
        ZoneOffset.UTC,
        new Affiliation.Outsider(),
        true);
  }

  @Override
  public boolean isActive(String userId) {
    return true;
  }

  @Override
  public Optional<Person> byEmail(String email) {
    return Optional.empty();
  }

  @Override
  public Clearance clearanceOfChannel(String channelId) {
    return new Clearance.Public();
  }
}
