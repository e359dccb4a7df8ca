package nezuku.meeting;

import java.util.List;
import nezuku.people.Clearance;
import nezuku.people.Language;

/** Knows which numbers miss their target, so that a meeting can be about them. Thread-safe. */
@FunctionalInterface
public interface Numbers {
  /** Nothing is measured. */
  Numbers NONE = (clearance, language) -> List.of();

  /**
   * What missed its target in the last week that has ended, a line each.
   *
   * @param clearance whose numbers may be shown
   */
  List<String> missed(Clearance clearance, Language language);
}
