package nezuku.platform.slack.digest;

import java.util.Map;
import nezuku.people.Person;

/** A feature that has something for people's mornings. */
@FunctionalInterface
public interface DigestSource {

  /**
   * What waits for those whose morning it is. Looks only, since it may be asked several times; what
   * it does besides goes by {@link DigestItem#told}.
   */
  Map<Person, DigestPart> parts(Mornings mornings);
}
