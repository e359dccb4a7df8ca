package nezuku.meeting.slack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.meeting.Brought;
import nezuku.meeting.Series;
import nezuku.meeting.Series.Material;
import nezuku.people.Person;

/** The material that somebody is to bring to a meeting and has not. */
final class Owed {
  /** How many working days before a meeting people are asked. */
  static final int DAYS_ASKED = 2;

  private Owed() {}

  /** Its names; what is nobody's is the note-taker's to see to. */
  static List<String> by(Person person, MeetingDay day, MeetingTools tools) {
    Series series = day.series();
    Set<String> there =
        tools.preparation().brought(series.id(), day.date()).stream()
            .map(Brought::name)
            .collect(Collectors.toSet());
    return series.material().stream()
        .filter(one -> person.id().equals(one.byId().isEmpty() ? series.noteTakerId() : one.byId()))
        .map(Material::name)
        .filter(name -> !there.contains(name))
        .toList();
  }
}
