package nezuku.platform.slack;

import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;

/** A part of the Home tab. */
@FunctionalInterface
public interface HomeSection {

  /** What stands there for a person; no blocks where there is nothing. */
  Blocks of(Person person);
}
