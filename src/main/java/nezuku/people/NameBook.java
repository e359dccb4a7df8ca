package nezuku.people;

import java.util.Collection;

/** Knows what people are called. Implementations may cache for minutes; all are thread-safe. */
@FunctionalInterface
public interface NameBook {

  /**
   * The names of everyone in the workspace, and of these, who may be from elsewhere.
   *
   * @param userIds whose names are needed in any case
   */
  PeopleIndex names(Collection<String> userIds);
}
