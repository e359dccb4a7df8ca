package nezuku.adoption.score;

import java.util.List;
import nezuku.people.Worded;

/**
 * People of the company who work together.
 *
 * @param id as the configuration calls it: lower-case letters, digits and hyphens
 * @param place where its people are
 * @param processes the ids of the processes whose cases are its numbers
 */
public record Team(String id, Worded name, Place place, List<String> processes) {

  /** Where the people of a team are in Slack. */
  public sealed interface Place {
    /** The members of a user group. */
    record Group(String id) implements Place {}

    /** The members of a channel. */
    record Channel(String id) implements Place {}
  }

  /** Keeps what it is given. */
  public Team {
    processes = List.copyOf(processes);
  }
}
