package nezuku.adoption.pulse;

import java.util.Map;
import nezuku.adoption.pulse.Ballot.Voter;
import nezuku.people.Person;

/** Knows who works with a partner. May ask Slack. */
@FunctionalInterface
public interface Colleagues {

  /** Those of both sides who work together, and for which side each can speak. */
  Map<Person, Voter> of(String partner);
}
