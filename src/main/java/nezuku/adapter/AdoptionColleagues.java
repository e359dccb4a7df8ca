package nezuku.adapter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.adoption.pulse.Colleagues;
import nezuku.meeting.Series;
import nezuku.meeting.SeriesStore;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.process.Answerable;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.Processes;

/** Who works with a partner: who meets its people, and who answers for what it does. */
public final class AdoptionColleagues implements Colleagues {
  private final SeriesStore series;
  private final Processes processes;
  private final Answerable answerable;
  private final Directory directory;

  /** Those of the meetings and the processes. */
  public AdoptionColleagues(
      SeriesStore series, Processes processes, Answerable answerable, Directory directory) {
    this.series = series;
    this.processes = processes;
    this.answerable = answerable;
    this.directory = directory;
  }

  @Override
  public Map<Person, Voter> of(String partner) {
    Set<Person> all = new HashSet<>();
    for (Series one : series.open()) {
      Map<String, Person> members = directory.people(one.members());
      if (members.values().stream().anyMatch(person -> isStaff(person, partner))) {
        all.addAll(members.values());
      }
    }
    for (BusinessProcess process : processes.all()) {
      if (process.partner().filter(partner::equals).isPresent()) {
        for (Fact fact : Fact.values()) {
          answerable.active(process, fact).ifPresent(all::add);
        }
      }
    }
    Map<Person, Voter> voters = new LinkedHashMap<>();
    all.stream().filter(Person::active).forEach(person -> put(voters, person, partner));
    return voters;
  }

  private static boolean isStaff(Person person, String partner) {
    return person.affiliation().equals(new Affiliation.PartnerStaff(partner));
  }

  /** Another partner's people and guests speak for neither side. */
  private static void put(Map<Person, Voter> voters, Person person, String partner) {
    if (isStaff(person, partner)) {
      voters.put(person, Voter.PARTNER);
    } else if (person.affiliation() instanceof Affiliation.Employee) {
      voters.put(person, Voter.COMPANY);
    }
  }
}
